import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

// Next writes every uncaught error to the output. If the output is closed, this write fails too. The failed write must
// not become another uncaught error, because Next would then write errors without end.
const program = `
  import { runMain } from "./lib/launch/ending.ts";
  process.on("uncaughtException", () => process.exit(3));
  await runMain(async () => {
    process.on("message", () => setInterval(() => process.stdout.write("a line"), 1));
    process.send("running");
  });
`;

test("a process whose output nobody reads any more goes on, and ends by a signal", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const exit = once(child, "exit");
  await once(child, "message");
  for (const output of [child.stdout, child.stderr]) output?.destroy();
  child.send("write");
  // During this pause, the process tries to write and fails.
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
  const [code] = await exit;
  clearTimeout(late);
  expect(code).toBe(0);
});
