// How long each form that anyone may send takes to answer a known address, and one that the site doesn't know. What
// makes them alike is proven by tests/integration/enumeration.test.ts; here one sees what a stranger could measure.
import { randomUUID } from "node:crypto";
import { href } from "@/lib/i18n/routes";
import { end, runMain } from "@/lib/launch/ending";
import { type HiddenFields, openForm, openPlainForm, sendForm, sendPlainForm } from "@/tests/support/plain-form";
import { startMeasuredSite } from "./measured-site";
import { printTable, tenths } from "./table";

type Send = (email: string) => Promise<Response>;
/** An address that the site knows, for the next try. */
type NextKnown = () => Promise<string>;

const user: NextKnown = async () => "organiser@example.org";
/** One mailbox is written to so often in a day (lib/abuse/limits.ts). */
const MOST_OF_ONE = 20;
const pairs = 100 * Number(process.argv[2]);

await runMain(async () => {
  const site = await startMeasuredSite();
  const registration = await openPlainForm(site.url);
  const register: Send = (email) => sendPlainForm(registration, email);
  const lostLink = await openForm(site.url, "lostLink", "fi");
  const signIn = await openForm(site.url, "signIn", "fi");
  const sendAddress =
    (form: HiddenFields): Send =>
    (email) =>
      sendForm(form, { email });
  const forms: [string, Send, NextKnown][] = [
    [href("register", "fi", { year: 2023 }), register, knownTo(register)],
    [href("lostLink", "fi"), sendAddress(lostLink), user],
    [href("signIn", "fi"), sendAddress(signIn), user],
  ];
  const rows: string[][] = [];
  for (const [path, send, nextKnown] of forms) rows.push([path, ...(await compare(send, nextKnown))]);
  printTable(
    `Milliseconds to the answer, one after another, ${pairs} of each`,
    ["", "known p50", "unknown p50", "known p90", "unknown p90"],
    rows,
  );
  await end(0);
});

/** Addresses that have registered by `register`, each as often as one may be written to. */
function knownTo(register: Send): NextKnown {
  let [address, uses] = ["", MOST_OF_ONE];
  return async () => {
    uses += 1;
    if (uses < MOST_OF_ONE) return address;
    [address, uses] = [`${randomUUID()}@example.org`, 1];
    await register(address);
    return address;
  };
}

/** In turns, so that what else the machine does slows both alike. */
async function compare(send: Send, nextKnown: NextKnown): Promise<string[]> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let warmUp = 0; warmUp < 20; warmUp += 1) await timed(send, await nextKnown());
  for (let pair = 0; pair < pairs; pair += 1) {
    times.known.push(await timed(send, await nextKnown()));
    times.unknown.push(await timed(send, `${randomUUID()}@example.org`));
  }
  const part = (values: number[], share: number) =>
    tenths(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);
  return [0.5, 0.9].flatMap((share) => [part(times.known, share), part(times.unknown, share)]);
}

async function timed(send: Send, email: string): Promise<number> {
  const start = performance.now();
  const answer = await send(email);
  await answer.arrayBuffer();
  if (answer.status >= 400) throw new Error(`a form was answered with ${answer.status}`);
  return performance.now() - start;
}
