import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

/**
 * Starts the site with `settings`, and waits until its process ends. The settings must be such that the site cannot
 * reach a database. If `endAfter` is given, this function ends the process as soon as the process has printed that
 * text.
 */
async function start(settings: Record<string, string>, { endAfter }: { endAfter?: string } = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/launch/start.ts"], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.on("data", (said) => endAfter && String(said).includes(endAfter) && child.kill());
  const [[code], output, problems] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  return { output, lines: problems.trimEnd().split("\n"), code };
}

it("stops the start at a wrong value, with one line that names it", async () => {
  expect(await start({ PORT: "http" })).toEqual({ output: "", lines: ["PORT must be a port number"], code: 1 });
});

it("names everything that a live site lacks, and never shows a password", async () => {
  const { output, lines, code } = await start({ DATABASE_URL: "postgres://site:hunter2@127.0.0.1:1/site" });
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["SITE_URL", "SMTP_URL", "MAIL_FROM", "SITE_SECRET"]);
  expect(output + lines.join()).not.toContain("hunter2");
});

it("waits for a database that does not answer, and says so without its password", async () => {
  const { output, lines, code } = await start(
    {
      DATABASE_URL: "postgres://site:hunter2@127.0.0.1:1/site",
      SITE_URL: "https://seminar.example.org",
      SMTP_URL: "smtp://127.0.0.1:1",
      MAIL_FROM: "seminar@example.org",
      SITE_SECRET: "0123456789abcdef0123456789abcdef",
      PORT: "3987",
    },
    { endAfter: "waiting" },
  );
  expect(code).toBe(0);
  expect(lines).toEqual(["The database does not answer (ECONNREFUSED): waiting for it."]);
  expect(output).not.toContain("hunter2");
});
