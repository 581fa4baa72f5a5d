// Measures how long the server takes to answer each public form: once with an e-mail address that is stored on the
// site, and once with an e-mail address that is not. If these times differ, a stranger can find out whether an e-mail
// address is stored. tests/integration/enumeration.test.ts checks that the site sends the same database statements in
// both cases.
import { randomUUID } from "node:crypto";
import { href } from "@/lib/i18n/routes";
import { end, runMain } from "@/lib/launch/ending";
import { type HiddenFields, openForm, openPlainForm, sendForm, sendPlainForm } from "@/tests/support/plain-form";
import { startMeasuredSite } from "./measured-site";
import { printTable, tenths } from "./table";

type Send = (email: string) => Promise<Response>;
/** Returns an e-mail address that is stored on the site. */
type NextKnown = () => Promise<string>;

const user: NextKnown = async () => "organiser@example.org";
/** The number of mails that one e-mail address may receive in a day (lib/abuse/limits.ts). */
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

/**
 * Returns a function that resolves to the e-mail address of a registered person. The site limits the number of mails to
 * one e-mail address. When this limit is reached, the function registers a new person.
 */
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

/**
 * Measures the response times for known and for unknown e-mail addresses. The requests alternate between known and
 * unknown addresses, so that other work on the machine slows both equally.
 */
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
