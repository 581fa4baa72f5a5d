// Measures requests per second of the most visited pages, compared with an empty page of Next and a bare Node server.
import { href } from "@/lib/i18n/routes";
import { startNode } from "@/lib/launch/child";
import { end, runMain } from "@/lib/launch/ending";
import { freePort } from "@/tests/support/free-port";
import { type RunningServer, untilAnswering } from "./answering";
import { type Answered, ask, connections } from "./autocannon";
import { startEmptySite } from "./empty-site";
import { startMeasuredSite } from "./measured-site";
import { peakMemory } from "./memory";
import { printTable, share, whole } from "./table";

type Target = Readonly<{ name: string; url: string }>;

/**
 * The number of short measurements of each page. The pages are measured in turn, so that other work on the machine
 * slows all of them equally.
 */
const rounds = 3;
const seconds = Number(process.argv[2]);

await runMain(async () => {
  const site = await startMeasuredSite();
  const empty = await startEmptySite();
  const home = { name: "home", url: site.url + href("home", "fi") };
  const bare = await startBareServer(home.url);
  const targets: Target[] = [
    { name: "bare node:http, the home page's bytes", url: bare.url },
    { name: "empty Next page", url: empty.url },
    home,
    { name: "seminar", url: site.url + href("seminar", "fi", { year: 2023 }) },
  ];
  for (const { url } of targets) await ask(url, 1, false);
  for (const gzip of [false, true]) await compare(targets, gzip);
  console.log(
    `Peak memory of the servers: site ${await peakMemory(site.server)}, empty Next ${await peakMemory(empty.server)},`,
    `bare Node ${await peakMemory(bare.server)}`,
  );
  await end(0);
});

async function compare(targets: Target[], gzip: boolean): Promise<void> {
  const turns = new Map<Target, Answered[]>(targets.map((target) => [target, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [{ url }, answers] of turns) answers.push(await ask(url, seconds, gzip));
  }
  const middle = (target: Target | undefined, value: keyof Answered) =>
    (target &&
      turns
        .get(target)
        ?.map((answer) => answer[value])
        .sort((a, b) => a - b)[rounds >> 1]) ??
    0;
  const emptyRate = middle(targets[1], "perSecond");
  printTable(
    `Requests per second, ${connections} connections, ${gzip ? "gzipped for a browser" : "plain, for a proxy that gzips"}`,
    ["", "requests/s", "of empty", "p50 ms", "p99 ms"],
    targets.map((target) => {
      const rate = middle(target, "perSecond");
      return [target.name, whole(rate), share(rate, emptyRate), `${middle(target, "p50")}`, `${middle(target, "p99")}`];
    }),
  );
}

async function startBareServer(from: string): Promise<RunningServer> {
  const port = String(await freePort());
  const server = startNode(["--import", "tsx", "tests/bench/bare-server.ts", from, port], process.env);
  return untilAnswering({ url: `http://localhost:${port}/`, server });
}
