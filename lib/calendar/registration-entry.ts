import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { entrySequence } from "@/lib/outbox/calendar-sequence";
import { printedNumber } from "@/lib/registration/printed-number";
import type { Entry } from "./calendar-entry";
import { entryUid, seminarEntry } from "./seminar-entry";
import type { ShownSeminar } from "./shown-seminar";

/** The columns of a registration that `registrationEntry` reads, in addition to the columns of the seminar. */
export const shownRegistrationSelect = {
  id: true,
  number: true,
  status: true,
  calendarSequence: true,
  option: { select: { mode: true, remoteLink: true, translations: { select: { locale: true, name: true } } } },
} satisfies Prisma.RegistrationSelect;

type ShownRegistration = Prisma.RegistrationGetPayload<{ select: typeof shownRegistrationSelect }>;

/**
 * Returns the calendar entry of one participant for the seminar, or null if the seminar has no date yet. The entry
 * contains the link to the remote meeting if the participant has a remote seat. The entry never contains the manage
 * link (the secret link with which the participant changes or cancels the registration), because people share their
 * calendars with colleagues.
 */
export function registrationEntry(
  registration: ShownRegistration,
  seminar: ShownSeminar,
  reader: { locale: Locale; siteUrl: string },
): Entry | null {
  const entry = seminarEntry(seminar, reader);
  if (!entry) return null;
  const t = translator(reader.locale, "calendar");
  const { id, number, status, option } = registration;
  const link = status === "confirmed" && option.mode === "remote" ? option.remoteLink : null;
  const name = localised(option.translations, reader.locale, "name")?.value;
  const lines = [
    name && t("option", { option: name }),
    t("number", { number: printedNumber(number) }),
    link && t("remoteLink", { url: link }),
    entry.description,
  ];
  return {
    ...entry,
    uid: entryUid(id, reader.siteUrl),
    sequence: entrySequence(registration, seminar),
    cancelled: entry.cancelled || status === "cancelled",
    description: lines.filter(Boolean).join("\n"),
    location: option.mode === "remote" ? (link ?? name ?? null) : entry.location,
  };
}
