import { expect, test } from "vitest";
import { MailKind } from "@/lib/db/generated/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import { composeMail } from "@/lib/mail/compose-mail";
import { isOvertaken } from "@/lib/mail/overtaken";
import { renderText } from "@/lib/mail/render-text";
import { renderHtml } from "@/lib/mail/template/render-html";
import { type MailState, mailIn, mailStates } from "@/tests/support/mail-states";

/** All claims that a mail can make, and the words that express each claim in each language. */
const claims = {
  seat: {
    fi: /[Pp]aikkasi on varattu|on nyt sinun|on varattu paikka|on (jo|nyt) paikka/,
    sv: /plats är reserverad|är nu din|har (redan |nu )?en plats/,
    en: /place is reserved|is now yours|(have|already have|now have) a place/,
  },
  queue: {
    fi: /[Oo]let (jo |edelleen )?jonossa/,
    sv: /står (redan |fortfarande )?på väntelistan/,
    en: /are (already |still )?(on the waiting list|in the queue)/,
  },
  queueMoves: { fi: /Kun on sinun vuorosi/, sv: /När det är din tur/, en: /When it is your turn/ },
  queueStands: { fi: /ei enää etene/, sv: /Platser ges inte längre automatiskt/, en: /no longer moves/ },
  offer: { fi: /tarjo(aa sinulle|taan) paikka/, sv: /erbjud(s|er dig)/, en: /are offered|offers you/ },
  notYours: { fi: /ei ole vielä sinun/, sv: /inte din ännu/, en: /not yours yet/ },
  until: {
    fi: /viimeistään 6\.9\.2023 klo\s9\.00/,
    sv: /senast 6\.9\.2023 kl\.\s9\.00/,
    en: /by 6 September 2023, 9\.00\sam at the latest/,
  },
  cancelled: {
    fi: /lmoittautumisesi on (nyt )?peruttu|peruivat ilmoittautumisesi|Tämä niistä on peruttu/,
    sv: /anmälan är (nu )?annullerad|har annullerat din anmälan|Den här är annullerad/,
    en: /registration is (now )?cancelled|have cancelled your registration|This one is cancelled/,
  },
  calledOff: {
    fi: /seminaaria ei järjestetä|Seminaari on peruttu/,
    sv: /[Ss]eminariet (är inställt|ordnas inte)/,
    en: /seminar (is cancelled|will not be held)/,
  },
  why: { fi: /SYY-ORSAK/, sv: /SYY-ORSAK/, en: /SYY-ORSAK/ },
  seeYou: { fi: /Nähdään seminaarissa/, sv: /Vi ses/, en: /See you/ },
  pay: { fi: /Maksu:/, sv: /Avgift:/, en: /Fee:/ },
  online: { fi: /etayhteys/, sv: /etayhteys/, en: /etayhteys/ },
  later: { fi: /ilmoitetaan myöhemmin/, sv: /meddelas senare/, en: /to be announced/i },
  canChange: { fi: /muuttaa tietojasi/, sv: /ändra dina uppgifter/, en: /change your details/ },
  canHandOver: { fi: /luovuttaa paikkasi/, sv: /överlåta din plats/, en: /hand your place over/ },
  canCancel: { fi: /\bperua\b|peru ilmoittautumisesi/, sv: /\bannullera\b/, en: /(?<!not )\bcancel\b/ },
  canUndo: { fi: /kumota/, sv: /ångra dig/, en: /undo it/ },
  invites: { fi: /Kalenterimerkintä on/, sv: /Kalenderanteckningen är/, en: /calendar entry is attached/ },
  takesBack: { fi: /poistaa merkinnän/, sv: /anteckningen bort/, en: /removes the entry/ },
  card: {
    fi: /Nro 041[\s\S]*Kortin tunnus: 2023-041-[0-9A-Z]{8}\n/,
    sv: /Nr 041[\s\S]*Kortets kod: 2023-041-[0-9A-Z]{8}\n/,
    en: /No\. 041[\s\S]*Card code: 2023-041-[0-9A-Z]{8}\n/,
  },
  organisation: { fi: /Esimerkin kirjasto/, sv: /Esimerkin kirjasto/, en: /Esimerkin kirjasto/ },
  byOrganisers: {
    fi: /järjestäjät (ilmoittivat|muuttivat|peruivat|kumosivat|vaihtoivat|yhdistivät)/,
    sv: /arrangörer(na)? (har |slog )/,
    en: /organisers (of the seminar )?have /,
  },
  awaitsOpening: {
    fi: /pyydettiin viestiä, kun ilmoittautuminen/,
    sv: /bad om ett meddelande till den här adressen när anmälan/,
    en: /asked us to write to this address when registration/,
  },
  isOpen: { fi: /Nyt se on auki/, sv: /Nu är den öppen/, en: /Now it is open/ },
  strangersWords: { fi: /Tilisi|0600|VIERAS/, sv: /Tilisi|0600|VIERAS/, en: /Tilisi|0600|VIERAS/ },
} satisfies Record<string, Record<Locale, RegExp>>;
type Claim = keyof typeof claims;
type Row = Record<MailState, readonly Claim[] | "notSent">;

const states = Object.keys(mailStates) as MailState[];
const always = (said: readonly Claim[]) => Object.fromEntries(states.map((state) => [state, said])) as Row;
const never = Object.fromEntries(states.map((state) => [state, "notSent"])) as Row;

const all = ["canChange", "canHandOver", "canCancel"] as const;
const late = ["canHandOver", "canCancel"] as const;
const calledOff = ["calledOff", "why"] as const;
const withCard = ["card", "organisation"] as const;

/**
 * Returns the claims that a mail to a person with a seat must make. Each key is a situation of `mailStates` in which
 * the person has a seat. The mail makes the claims `said` in all these situations, and the claims `card` in all of them
 * except `unanswered`. Most situations also have further claims.
 */
const ofSeat = (said: readonly Claim[], card: readonly Claim[] = []) => ({
  seat: [...said, ...card, ...all],
  announced: [...said, ...card, ...all],
  seatsUnset: [...said, ...card, ...all],
  remote: [...said, ...card, ...all, "online"] as const,
  priced: [...said, ...card, ...all, "pay"] as const,
  timeUnknown: [...said, ...card, ...all, "later"] as const,
  deadlinesPassed: [...said, ...card, ...late],
  begun: [...said, ...card],
  byOrganiser: [...said, ...card, ...all],
  takenOver: [...said, ...card, ...all],
  unanswered: [...said, ...all],
});
const cancelled = { cancelledBySelf: "notSent", cancelledByOrganiser: "notSent", merged: "notSent" } as const;
const inQueue = (said: readonly Claim[]) => ({
  waiting: [...said, "canChange", "canCancel"] as const,
  waitingDeadlinesPassed: [...said, "canCancel"] as const,
});

/**
 * The claims that a mail of each kind must make in each situation of `mailStates`. The mail must make no other claims.
 * `notSent` means that no such mail is sent in this situation.
 */
const table: Record<MailKind, Row> = {
  confirmation: {
    ...never,
    ...ofSeat(["seat", "seeYou", "invites"], withCard),
    past: ["seat"],
    byOrganiser: ["seat", "seeYou", "invites", ...withCard, ...all, "byOrganisers"],
    calledOff: [...calledOff, "takesBack"],
  },
  waitingList: {
    ...never,
    waiting: ["queue", "queueMoves", "canChange", "canCancel"],
    waitingDeadlinesPassed: ["queue", "queueStands", "canCancel"],
  },
  alreadyRegistered: { ...never, ...ofSeat(["seat"]), ...inQueue(["queue"]), calledOff },
  promotion: {
    ...never,
    ...ofSeat(["seat", "invites"], withCard),
    calledOff: [...calledOff, "takesBack"],
  },
  change: {
    ...ofSeat(["invites"], withCard),
    ...inQueue([]),
    ...cancelled,
    past: [],
    byOrganiser: ["invites", ...withCard, ...all, "byOrganisers"],
    calledOff,
    calledOffAndTold: calledOff,
  },
  handOver: {
    ...never,
    seat: ["offer", "notYours", "until"],
    announced: ["offer", "notYours", "until"],
    seatsUnset: ["offer", "notYours", "until"],
    remote: ["offer", "notYours", "until"],
    priced: ["offer", "notYours", "until"],
    timeUnknown: ["offer", "notYours", "until", "later"],
    byOrganiser: ["offer", "notYours", "until"],
    takenOver: ["offer", "notYours", "until"],
    unanswered: ["offer", "notYours", "until"],
  },
  handedOver: {
    ...always(["takesBack"]),
    waiting: [],
    waitingDeadlinesPassed: [],
    timeUnknown: ["takesBack", "later"],
    calledOff: ["takesBack", ...calledOff],
    calledOffAndTold: ["takesBack", ...calledOff],
  },
  emailChange: {
    ...always(["until"]),
    ...cancelled,
    timeUnknown: ["until", "later"],
    deadlinesPassed: "notSent",
    begun: "notSent",
    past: "notSent",
    waitingDeadlinesPassed: "notSent",
    calledOff: "notSent",
    calledOffAndTold: "notSent",
  },
  emailChanged: {
    ...always([]),
    timeUnknown: ["later"],
    byOrganiser: ["byOrganisers"],
    calledOff,
    calledOffAndTold: calledOff,
    cancelledByOrganiser: ["byOrganisers"],
    merged: ["byOrganisers"],
  },
  cancellation: {
    ...never,
    cancelledBySelf: ["cancelled", "canUndo", "takesBack"],
    cancelledByOrganiser: ["cancelled", "byOrganisers", "takesBack"],
    merged: ["cancelled", "byOrganisers", "takesBack"],
  },
  restoration: {
    ...never,
    ...ofSeat(["seat", "invites"], withCard),
    byOrganiser: ["seat", "invites", ...withCard, ...all, "byOrganisers"],
    calledOff: [...calledOff, "takesBack"],
  },
  reminder: { ...never, ...ofSeat(["seat"]), begun: "notSent" },
  seminarMoved: {
    ...never,
    ...ofSeat(["seat", "invites"]),
    ...inQueue(["queue"]),
    calledOff: [...calledOff, "takesBack"],
  },
  seminarCancelled: {
    ...never,
    calledOff: [...calledOff, "takesBack"],
    calledOffAndTold: [...calledOff, "takesBack"],
  },
  alertConfirmation: { ...never, announced: ["awaitsOpening"], seatsUnset: ["awaitsOpening"] },
  registrationOpened: {
    ...always(["isOpen"]),
    announced: "notSent",
    seatsUnset: "notSent",
    timeUnknown: ["isOpen", "later"],
    deadlinesPassed: "notSent",
    begun: "notSent",
    past: "notSent",
    waitingDeadlinesPassed: "notSent",
    calledOff: "notSent",
    calledOffAndTold: "notSent",
  },
  manageLink: {
    ...ofSeat([], withCard),
    ...inQueue([]),
    ...cancelled,
    past: [],
    calledOff,
    calledOffAndTold: calledOff,
  },
  signIn: always([]),
  invitation: always([]),
  message: always([]),
  surge: {
    ...always(["canCancel"]),
    timeUnknown: ["canCancel", "later"],
    calledOff: ["canCancel", ...calledOff],
    calledOffAndTold: ["canCancel", ...calledOff],
  },
};

const site = { siteUrl: "https://seminar.example.org", cardsKey: "a test's own" };
/** The kinds of mails without a secret link. These mails offer no action for which the recipient needs such a link. */
const withoutSecret: readonly MailKind[] = ["handedOver", "emailChanged", "registrationOpened", "invitation", "surge"];

function saidBy(kind: MailKind, state: MailState, locale: Locale): readonly string[] | "notSent" {
  const mail = mailIn(kind, state, locale);
  if (isOvertaken(mail)) return "notSent";
  const content = composeMail(mail, site);
  const text = `${content.subject}\n${renderText(content)}`;
  const entries = Object.entries(claims) as [Claim, Record<Locale, RegExp>][];
  return entries.filter(([, words]) => words[locale].test(text)).map(([claim]) => claim);
}

const sorted = (said: readonly string[] | "notSent") => (said === "notSent" ? said : [...said].sort());

for (const locale of locales)
  test.each(Object.values(MailKind))(`%s tells the truth in every state (${locale})`, (kind) => {
    const said = Object.fromEntries(states.map((state) => [state, sorted(saidBy(kind, state, locale))]));
    const due = Object.fromEntries(states.map((state) => [state, sorted(table[kind][state])]));
    expect(said).toEqual(due);
  });

test.each(locales)("every mail is whole in every state, in text and HTML, and has its link (%s)", async (locale) => {
  for (const kind of Object.values(MailKind))
    for (const state of states) {
      const mail = mailIn(kind, state, locale);
      if (isOvertaken(mail)) continue;
      const content = composeMail(mail, site);
      const text = `${content.subject}\n${renderText(content)}`;
      expect(
        text.match(/\bundefined\b|\bnull\b|[{}]|mail\.\w+| {2}|\. \.| ,/g),
        `${kind} ${state}\n${text}`,
      ).toBeNull();
      expect(text.includes("s".repeat(43)), kind).toBe(!withoutSecret.includes(kind));
      if (state === "seat") expect(await renderHtml(content, locale)).toContain(`<html dir="ltr" lang="${locale}">`);
    }
});

test("on a page, the picture of the card is inside the mail, because a browser finds no part of a mail", async () => {
  const content = composeMail(mailIn("confirmation", "seat", "fi"), site);
  expect(content.card).toBeDefined();
  expect(await renderHtml(content, "fi")).toContain('src="cid:card-code"');
  const html = await renderHtml(content, "fi", { onPage: true });
  expect(html).not.toContain("cid:");
  expect(html).toContain('src="data:image/gif;base64,');
});

test("no two kinds have the same subject", () => {
  const subjects = (["seat", "waiting", "cancelledBySelf", "calledOffAndTold"] as const).flatMap((state) =>
    Object.values(MailKind).flatMap((kind) => {
      const mail = mailIn(kind, state, "fi");
      return isOvertaken(mail) ? [] : [`${composeMail(mail, site).subject} ${kind}`];
    }),
  );
  const kinds = new Map([...new Set(subjects)].map((line) => [line.slice(0, line.lastIndexOf(" ")), line]));
  expect(kinds.size).toBe(new Set(subjects).size);
});

test("who gave up a seat for the queue, and cancelled before that mail went, has the calendar entry taken back by it", () => {
  const mail = mailIn("waitingList", "cancelledBySelf", "fi");
  const entry = { ...mail, payload: { ...mail.payload, calendarSequence: 3 } };
  expect(isOvertaken(entry)).toBe(false);
  const { subject, paragraphs } = composeMail(entry, site);
  expect(subject).toMatch(/^Ilmoittautumisesi on peruttu/);
  expect(paragraphs.at(-1)).toMatch(claims.takesBack.fi);
});
