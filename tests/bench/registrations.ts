// Measures registrations per second: through the site's form, and through each layer below the form, down to the bare
// database statements. Then repeats some of these measurements while the number of stored registrations grows.
import { end, runMain } from "@/lib/launch/ending";
import { storeQueue } from "@/tests/support/store-queue";
import { domainLane, domainWithMailLane } from "./lanes/domain";
import { driverLane } from "./lanes/driver";
import { formLane } from "./lanes/form";
import type { Lane } from "./lanes/lane";
import { pgbenchLane } from "./lanes/pgbench";
import { assertSeats, limitSeats } from "./lanes/seats";
import { printTable, share, whole } from "./table";

const callerCounts = [1, 20, 100];
const warmUp = { callers: 20, seconds: 1 };
/**
 * The numbers of stored registrations at which the lanes (ways to register people) are measured. Each number must be
 * higher than the previous one, because each step only adds the registrations that are missing.
 */
const storedCounts = [10, 1_000, 100_000];
const seconds = Number(process.argv[2]);

await runMain(async () => {
  const rates: { name: string; perSecond: number[] }[] = [];
  for (const open of [pgbenchLane, driverLane, domainLane, domainWithMailLane, formLane]) {
    const lane = await open();
    if (lane) rates.push({ name: lane.name, perSecond: await measure(lane) });
  }
  const base = rates.find(({ name }) => name === "bare pg driver")?.perSecond ?? [];
  const cells = (rate: number, point: number) => [whole(rate), share(rate, base[point] ?? 0)];
  printTable(
    "Registrations per second, by how many register at once; in per cent of the bare driver",
    ["", ...callerCounts.flatMap((callers) => [`${callers}`, "of bare"])],
    rates.map(({ name, perSecond }) => [name, ...perSecond.flatMap(cells)]),
  );
  await compareStored();
  await end(0);
});

async function measure(lane: Lane): Promise<number[]> {
  await limitSeats(lane.databaseUrl);
  await lane.measure({ ...warmUp, seconds: Math.min(warmUp.seconds, seconds) });
  const rates: number[] = [];
  for (const callers of callerCounts) rates.push(await lane.measure({ callers, seconds }));
  console.log(`${lane.name}: ${await assertSeats(lane.databaseUrl)}`);
  await lane.close();
  return rates;
}

/**
 * Measures some lanes (ways to register people) with the same number of callers, while the number of stored
 * registrations grows.
 */
async function compareStored(): Promise<void> {
  const rows: string[][] = [];
  for (const open of [driverLane, domainLane, formLane]) {
    const lane = await open();
    await lane.measure(warmUp);
    const rates: number[] = [];
    let stored = 0;
    for (const count of storedCounts) {
      await storeQueue(lane.databaseUrl, count - stored);
      stored = count;
      rates.push(await lane.measure({ callers: warmUp.callers, seconds }));
    }
    await lane.close();
    const cells = (rate: number) => [whole(rate), share(rate, rates[0] ?? 0)];
    rows.push([lane.name, ...rates.flatMap(cells)]);
  }
  printTable(
    `Registrations per second at ${warmUp.callers} callers, by how many are stored; in per cent of the first`,
    ["", ...storedCounts.flatMap((count) => [whole(count), "of first"])],
    rows,
  );
}
