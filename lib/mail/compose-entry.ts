import type { Entry, Mailbox, Method } from "@/lib/calendar/calendar-entry";
import { registrationEntry } from "@/lib/calendar/registration-entry";
import { entryUid, seminarEntry } from "@/lib/calendar/seminar-entry";
import { writeCalendar } from "@/lib/calendar/write-calendar";
import { translator } from "@/lib/i18n/messages";
import type { OutboxItem } from "./load-mail";
import { formOf, mailForms } from "./mail-forms";
import { quotedName } from "./quoted-name";
import { isPast } from "./standing";

export type MailedCalendar = { method: Method; fileName: string; content: string };

/**
 * Returns the method of the calendar entry in a mail: REQUEST invites the participant, and CANCEL cancels an earlier
 * invitation. Returns null if the mail has no entry.
 *
 * Except for the first confirmation, a mail has an entry only if its payload contains a SEQUENCE (the version number of
 * the entry). A mail has no REQUEST if, when the mail is sent, the participant has no seat, or the seminar is cancelled
 * or over.
 */
export function entryMethod(mail: OutboxItem): "REQUEST" | "CANCEL" | null {
  const { payload, registration, seminar } = mail;
  const form = formOf(mail);
  const { entry } = mailForms[form];
  if (!entry || !seminar?.date || (payload.calendarSequence === undefined && form !== "confirmation")) return null;
  if (entry === "CANCEL") return entry;
  return registration?.status === "confirmed" && seminar.cancelledAt === null && !isPast(mail) ? entry : null;
}

/**
 * Returns the contents of the calendar entry, as they are when the mail is sent. An entry that cancels an invitation
 * has the same uid as the invitation. It contains only public facts, because the reader may no longer be the
 * participant.
 */
function entryOf(mail: OutboxItem, method: "REQUEST" | "CANCEL", siteUrl: string): Entry | null {
  const { registration, seminar, payload, locale } = mail;
  if (!seminar) return null;
  const reader = { locale, siteUrl };
  if (method === "REQUEST" && registration) return registrationEntry(registration, seminar, reader);
  const entry = seminarEntry(seminar, reader);
  const id = registration?.id ?? payload.registrationId;
  return entry && id ? { ...entry, uid: entryUid(id, siteUrl) } : null;
}

/**
 * Returns the calendar file of a mail in the reader's language, or null if the mail has none. An invitation needs an
 * organiser, to whom calendar programs send the participant's answer. If there is no organiser, the method is PUBLISH
 * instead.
 */
export function composeEntry(
  mail: OutboxItem,
  { siteUrl, organiser, now }: { siteUrl: string; organiser: Mailbox | undefined; now: Date },
): MailedCalendar | null {
  const { payload, recipient, registration, locale, seminar } = mail;
  const wanted = entryMethod(mail);
  const entry = wanted && entryOf(mail, wanted, siteUrl);
  if (!wanted || !entry) return null;
  const method: Method = wanted === "REQUEST" && !organiser ? "PUBLISH" : wanted;
  const name = quotedName(mail, payload.name ?? registration?.name) ?? recipient;
  const sent: Entry = {
    ...entry,
    sequence: payload.calendarSequence ?? seminar?.calendarSequence ?? 0,
    cancelled: method === "CANCEL",
    ...(organiser && { organiser, attendee: { name, address: recipient } }),
  };
  const t = translator(locale, "calendar");
  return {
    method,
    fileName: `${t("fileName", { year: String(seminar?.year) })}.ics`,
    content: writeCalendar({ method, entries: [sent], now }),
  };
}
