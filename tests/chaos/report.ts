// The report of a chaos run: tables of the measured numbers and times, and a list of the site's promises. For each
// promise, the list says whether the site kept it.
import { percentile } from "@/tests/bench/percentile";
import { printTable, tenths, whole } from "@/tests/bench/table";
import type { Instance } from "./instances";
import type { MailSink } from "./mail-sink";
import type { Person } from "./people";
import type { Reading } from "./readers";

type Outcome = Readonly<{
  people: readonly Person[];
  readings: readonly Reading[];
  happened: readonly { name: string; from: number; until: number }[];
  mails: MailSink;
  query(sql: string): Promise<Record<string, unknown>[]>;
  kills: number;
  build: string;
  /** Whether all instances have recovered by themselves at the end. */
  back: boolean;
  instances: readonly Instance[];
  mostConnections: number;
  allowedConnections: number;
}>;

/** Prints the tables about people, mails and readers. Returns whether every promise was kept. */
export async function judge(outcome: Outcome): Promise<boolean> {
  const { people, readings, kills, build, back, instances, mostConnections, allowedConnections } = outcome;
  const counts = await count(outcome);
  const brokenOff = readings.filter(({ got }) => got === "broken off");
  const failures = readings.filter(({ got }) => got !== 200 && got !== "broken off");
  const answers = [...new Set(readings.map(({ got }) => got))].sort();
  const slowest = (milliseconds: number[]) => tenths(Math.max(0, ...milliseconds) / 1000);

  printTable(
    "People and mails",
    ["", ""],
    [
      ["people", whole(people.length)],
      ["accepted", whole(counts.accepted)],
      ["stored", whole(counts.stored)],
      ["stored twice", whole(counts.storedTwice)],
      ["mailed", whole(counts.mailed)],
      ["finally refused (550)", whole(counts.refused)],
      ["mailed twice, with one Message-ID", whole(counts.mailedTwice)],
      ["mailed twice, with another Message-ID", whole(counts.mailedAgain)],
      ["forms sent", whole(people.reduce((sum, { sent }) => sum + sent, 0))],
      ["slowest answer to a form, in seconds", slowest(people.map((person) => person.slowest))],
    ],
  );
  printTable(
    "Readers' answers, in seconds",
    ["", "answers", ...answers.map(String), "p50", "p99", "slowest"],
    [{ name: "altogether", of: readings }, ...byTrouble(outcome)].map(({ name, of }) => [
      name,
      whole(of.length),
      ...answers.map((got) => whole(of.filter((one) => one.got === got).length)),
      ...[50, 99].map((part) =>
        of.length === 0
          ? "–"
          : tenths(
              percentile(
                of.map((one) => one.milliseconds),
                part,
              ) / 1000,
            ),
      ),
      slowest(of.map(({ milliseconds }) => milliseconds)),
    ]),
  );
  console.log(
    `${kills} kills; starts: ${instances.map((instance) => instance.starts()).join(", ")}; build meanwhile: ${build}`,
  );
  console.log(
    `At most ${mostConnections} connections at a time, of ${allowedConnections} that three instances may have.`,
  );

  const promises = {
    "everyone was accepted": counts.accepted === people.length,
    "accepted = stored": counts.accepted === counts.stored && counts.storedTwice === 0,
    "stored = mailed + finally refused": counts.stored === counts.mailed + counts.refused,
    "no mail went out twice but with one Message-ID": counts.mailedAgain === 0,
    "no reader of a public page saw a failure": failures.length === 0,
    "no more answers broke off than instances were killed": brokenOff.length <= kills,
    "every instance came back": back,
    "twenty kills": kills === 20,
    "the build succeeded": build === "built",
    "connections stay within the budget": mostConnections <= allowedConnections,
  };
  for (const [promise, kept] of Object.entries(promises)) console.log(`${kept ? "kept  " : "BROKEN"}  ${promise}`);
  return Object.values(promises).every(Boolean);
}

async function count({ people, mails, query }: Outcome) {
  const rows = await query("SELECT email FROM registration");
  const times = new Map<string, number>();
  for (const { email } of rows) times.set(String(email), (times.get(String(email)) ?? 0) + 1);
  const stored = people.filter(({ email }) => times.has(email));
  const taken = stored.map(({ email }) => [...(mails.taken.get(email)?.values() ?? [])]);
  const refused = await query(
    "SELECT DISTINCT recipient FROM outbox_mail WHERE sent_at IS NULL AND recipient LIKE 'refused%' AND last_error LIKE '% 5__'",
  );
  return {
    accepted: people.filter(({ accepted }) => accepted).length,
    stored: stored.length,
    storedTwice: [...times.values()].filter((number) => number > 1).length,
    mailed: taken.filter((mail) => mail.length > 0).length,
    refused: refused.length,
    mailedTwice: taken.filter((mail) => mail.some((number) => number > 1)).length,
    mailedAgain: taken.filter((mail) => mail.length > 1).length,
  };
}

function byTrouble({ readings, happened }: Outcome) {
  return happened.map(({ name, from, until }) => ({ name, of: readings.filter(({ at }) => at >= from && at < until) }));
}
