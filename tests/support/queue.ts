import { registerParticipant } from "@/lib/registration/register-participant";
import { type MoveResult, moveToOption, type OptionMove } from "@/lib/seats/move-to-option";
import { registrationForm } from "./form";
import type { TestSite } from "./seminar";

/** Registers people in order. Their e-mail addresses are `<name>@example.org`. */
export async function registerAll(
  site: Pick<TestSite, "db" | "clock" | "optionId">,
  names: readonly string[],
  optionId = site.optionId,
): Promise<void> {
  for (const name of names) {
    const form = registrationForm(optionId, { name, email: `${name}@example.org` });
    await registerParticipant(site, { seminarYear: 2023, form });
  }
}

/** Moves a registration to another option, in its own transaction. */
export function changeOption({ db, clock }: Pick<TestSite, "db" | "clock">, move: OptionMove): Promise<MoveResult> {
  return db.$transaction((tx) => moveToOption(tx, { ...move, now: clock.now() }));
}

/** Adds a second attendance option to the site's seminar. */
export async function addOption(site: TestSite, capacity: number | null): Promise<string> {
  const { id } = await site.db.attendanceOption.create({
    data: {
      seminarId: site.seminarId,
      position: 2,
      mode: "remote",
      capacity,
      translations: { create: { locale: "fi", name: "Etänä" } },
    },
  });
  return id;
}

/** Returns the newest registration of the person `name`. */
export function registrationOf({ db }: TestSite, name: string) {
  return db.registration.findFirstOrThrow({ where: { name }, orderBy: { number: "desc" } });
}

/** Returns the name and status of every registration, ordered by number, for example `first confirmed`. */
export async function statuses({ db }: TestSite): Promise<string[]> {
  const rows = await db.registration.findMany({ orderBy: { number: "asc" } });
  return rows.map(({ name, status }) => `${name} ${status}`);
}

/**
 * Returns the kinds of the mails to a person, the oldest first. If a mail has a calendar entry, its sequence number
 * follows, for example `promotion 2`.
 */
export async function mailsTo({ db }: TestSite, name: string): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ where: { registration: { name } }, orderBy: { createdAt: "asc" } });
  return mails.map(({ kind, payload }) => {
    const { calendarSequence } = payload as { calendarSequence?: number };
    return calendarSequence === undefined ? kind : `${kind} ${calendarSequence}`;
  });
}

/** Returns the events of a person's registrations, the oldest first, for example `promoted by organiser: reason`. */
export async function eventsOf({ db }: TestSite, name: string): Promise<string[]> {
  const events = await db.registrationEvent.findMany({ where: { registration: { name } }, orderBy: { at: "asc" } });
  return events.map(({ kind, actor, reason }) => `${kind} by ${actor}${reason ? `: ${reason}` : ""}`);
}
