// Changes seats in a test's database from several callers at once, like a busy server, until all operations are done or
// this process is killed. After each operation, it prints the kind of the operation. Arguments: the URL of the
// database, the time of the clock, a seed, and the ids of the attendance options.
import fc from "fast-check";
import { createDb } from "@/lib/db/client";
import { anyOperation, perform } from "./seat-operations";

const [url = "", moment = "", seed = "", ...optionIds] = process.argv.slice(2);
const CALLERS = 6;

const now = new Date(moment);
const deps = { db: createDb(url), clock: { now: () => now } };
const operations = fc.sample(anyOperation, { seed: Number(seed), numRuns: 1000 });

async function work(): Promise<void> {
  for (let next = operations.pop(); next; next = operations.pop()) {
    await perform(deps, { seminarYear: 2023, optionIds }, next);
    console.log(next.kind);
  }
}

await Promise.all(Array.from({ length: CALLERS }, work));
