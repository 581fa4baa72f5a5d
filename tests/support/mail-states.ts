import type { MailKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { MailedRegistration, MailedSeminar, OutboxItem } from "@/lib/mail/load-mail";
import { hashToken } from "@/lib/tokens/tokens";

const written = new Date("2023-09-04T09:00:00+03:00");
const secret = "s".repeat(43);
const id = "01900000-0000-7000-8000-000000000000";

const names = { fi: "Tieteiden talolla", sv: "I Vetenskapernas hus", en: "In the House of Science" } as const;
const perLocale = <T>(make: (locale: Locale) => T): T[] => (["fi", "sv", "en"] as const).map(make);

const seminar: MailedSeminar = {
  id,
  year: 2023,
  month: null,
  date: new Date("2023-10-26"),
  startsAt: new Date("2023-10-26T09:30:00+03:00"),
  endsAt: new Date("2023-10-26T16:00:00+03:00"),
  cancelledAt: null,
  calendarSequence: 0,
  announcedAt: new Date("2023-08-01T09:00:00+03:00"),
  registrationOpensAt: new Date("2023-09-01T09:00:00+03:00"),
  registrationClosesAt: new Date("2023-10-19T16:00:00+03:00"),
  changesCloseAt: new Date("2023-10-19T16:00:00+03:00"),
  promotionEndsAt: new Date("2023-10-19T16:00:00+03:00"),
  registrationsKeptMonths: 12,
  options: [{ capacity: 60, noLimit: false }],
  translations: perLocale((locale) => ({
    ...{ locale, title: null, venueName: "Tieteiden talo", venueAddress: "Kirkkokatu 6", cancelReason: "SYY-ORSAK" },
  })),
};

const asked = { tokenHash: hashToken(secret), createdAt: written };

const registration: MailedRegistration = {
  id,
  number: 41,
  cardVersion: 0,
  status: "confirmed",
  name: "Malli Kirjastolainen",
  givenName: "Malli",
  organisation: "Esimerkin kirjasto",
  calendarSequence: 1,
  optionId: id,
  queueNumber: null,
  netCents: null,
  vatBasisPoints: null,
  registeredAt: written,
  answeredAt: written,
  option: {
    mode: "onSite",
    remoteLink: null,
    translations: perLocale((locale) => ({ locale, name: names[locale], confirmation: null })),
  },
  seminar,
  events: [],
  handOver: asked,
  emailChange: asked,
  mails: [],
};

type Change = {
  seminar?: Partial<MailedSeminar>;
  registration?: Partial<MailedRegistration>;
  at?: Date;
};

const event = (kind: MailedRegistration["events"][number]["kind"], actor: "participant" | "organiser") => ({
  ...{ at: written, kind, actor },
});
const waiting: Change = { registration: { status: "waiting", queueNumber: 4 } };
const calledOff = { cancelledAt: written };
const afterDeadlines = new Date("2023-10-20T09:00:00+03:00");

/**
 * The situations in which a mail can be sent. If a situation is added, the compiler demands that the table in
 * mail-truth.test.ts gets a column for it.
 */
export const mailStates = {
  seat: {},
  announced: { seminar: { registrationOpensAt: new Date("2023-09-11T09:00:00+03:00") } },
  seatsUnset: { seminar: { options: [{ capacity: null, noLimit: false }] } },
  remote: {
    registration: { option: { ...registration.option, mode: "remote", remoteLink: "https://etayhteys.example.org" } },
  },
  priced: { registration: { netCents: 14000, vatBasisPoints: 2400 } },
  timeUnknown: { seminar: { startsAt: null, endsAt: null } },
  deadlinesPassed: { at: afterDeadlines },
  begun: { at: new Date("2023-10-26T10:00:00+03:00") },
  past: { at: new Date("2023-10-27T09:00:00+03:00") },
  waiting,
  waitingDeadlinesPassed: { ...waiting, at: afterDeadlines },
  cancelledBySelf: { registration: { status: "cancelled", events: [event("cancelled", "participant")] } },
  cancelledByOrganiser: { registration: { status: "cancelled", events: [event("cancelled", "organiser")] } },
  merged: { registration: { status: "cancelled", events: [event("merged", "organiser")] } },
  byOrganiser: {
    registration: {
      events: (["added", "changed", "restored", "emailChanged"] as const).map((kind) => event(kind, "organiser")),
    },
  },
  takenOver: { registration: { events: [event("handedOver", "participant")] } },
  calledOff: { seminar: calledOff },
  calledOffAndTold: { seminar: calledOff, registration: { mails: [{ id }] } },
  unanswered: {
    registration: { answeredAt: null, name: "Tilisi on lukittu, soita 0600 12345", organisation: "Pankki VIERAS" },
  },
} satisfies Record<string, Change>;
export type MailState = keyof typeof mailStates;

const aboutNoRegistration: readonly MailKind[] = [
  "alertConfirmation",
  "registrationOpened",
  "signIn",
  "invitation",
  "surge",
];

/** The kinds of mails that contain a calendar entry. Such an entry has a sequence number. */
const withEntry: readonly MailKind[] = [
  ...(["confirmation", "promotion", "change", "handedOver", "cancellation", "restoration"] as const),
  ...(["seminarMoved", "seminarCancelled"] as const),
];

const letter = (lang: Locale): OutboxItem["message"] => ({
  ...{ lang, subject: "Malli", body: { type: "doc", content: [] }, links: {} },
});

/**
 * Returns the mail of the given kind as it is sent in the situation `state`. If mails of this kind have a calendar
 * entry, the mail gets a sequence number.
 */
export function mailIn(kind: MailKind, state: MailState, locale: Locale): OutboxItem {
  const change: Change = mailStates[state];
  const told = { ...seminar, ...change.seminar };
  const own = aboutNoRegistration.includes(kind) ? null : { ...registration, ...change.registration, seminar: told };
  return {
    id,
    kind,
    locale,
    recipient: "reader@example.org",
    createdAt: written,
    sentAt: null,
    refusedAt: null,
    at: change.at ?? new Date(written.getTime() + 60_000),
    message: kind === "message" ? letter(locale) : null,
    registration: own,
    seminar: kind === "signIn" || kind === "invitation" ? null : told,
    others: [],
    queuePosition: own?.status === "waiting" ? 4 : null,
    payload: {
      ...{ manageToken: secret, handOverToken: secret, emailChangeToken: secret, alertToken: secret },
      signInUrl: `https://seminar.example.org/${secret}`,
      ...(["handOver", "handedOver", "invitation"].includes(kind) && { name: "Kollega Uusi" }),
      ...(withEntry.includes(kind) && own?.status !== "waiting" && { calendarSequence: 2 }),
      ...(kind === "surge" && { registered: 31, refused: 4 }),
    },
  };
}
