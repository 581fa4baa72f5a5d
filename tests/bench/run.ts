// The program of `npm run bench [-- sections] [--seconds 3]`. It runs the benchmarks and prints their tables. It fails
// only if a result is wrong, never because a result is slow.
import { parseArgs } from "node:util";
import { runNode } from "@/lib/launch/child";
import { end, runMain } from "@/lib/launch/ending";
import { generateClient } from "@/lib/launch/generate";

const sections = [
  "registrations",
  "rush",
  "promotion",
  "check-in",
  "participants",
  "addresses",
  "pages",
  "bytes",
  "editing",
  "clone",
];

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: "string", default: "3" } },
  });
  const unknown = positionals.filter((name) => !sections.includes(name));
  if (unknown.length > 0) throw new Error(`no section ${unknown.join(", ")}: there are ${sections.join(", ")}`);

  await generateClient();
  for (const name of positionals.length > 0 ? positionals : sections) {
    // Each section runs in a separate process, so that one section does not slow the next.
    await runNode(["--import", "tsx", `tests/bench/${name}.ts`, values.seconds], process.env);
  }
  await end(0);
});
