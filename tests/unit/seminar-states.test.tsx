import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NotOpen } from "@/components/registration/not-open";
import { DueDateSlip } from "@/components/seminars/due-date-slip";
import { Hero } from "@/components/seminars/hero";
import { HistorySlip } from "@/components/seminars/history-slip";
import { SeminarView } from "@/components/seminars/seminar-view";
import type { Embeds } from "@/lib/content/page";
import { formatMoment } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { isHeld, type PublicState } from "@/lib/time/lifecycle";

/** The texts of these seminars contain no internal links, pictures, contacts or programmes. */
const noEmbeds: Embeds = { locale: "fi", links: {}, pictures: {}, contacts: {}, seminars: {} };

const year = 2031;
const opens = new Date(`${year}-09-01T09:00:00+03:00`);
const closes = new Date(`${year}-10-19T16:00:00+03:00`);

const seminar = (state: PublicState, changes: Partial<Seminar> = {}): Seminar => ({
  id: "018bd12c-58b0-7683-8a5b-8752d0e86651",
  year,
  state,
  timing: state === "held" || state === "archived" ? "over" : "ahead",
  seats: "free",
  hasPage: true,
  erased: false,
  month: null,
  date: new Date(`${year}-10-23`),
  movedFrom: null,
  startsAt: null,
  endsAt: null,
  announcedAt: new Date(`${year}-02-01`),
  registrationOpensAt: opens,
  registrationClosesAt: closes,
  cancelledAt: null,
  registrationsKeptMonths: 12,
  title: null,
  lead: null,
  body: null,
  afterwards: null,
  venueName: null,
  venueAddress: null,
  cancelReason: null,
  options: [],
  programme: [],
  fees: [],
  ...changes,
});

const cancelled = seminar("cancelled", {
  cancelledAt: new Date(`${year}-09-20T12:00:00+03:00`),
  cancelReason: { value: "putkirikko talossa", lang: "fi" },
});

const cases: [name: string, seminar: Seminar, words: string][] = [
  ["announced", seminar("announced"), `Ilmoittautuminen avautuu 1.9.${year} klo\u00A09.00.`],
  [
    "announced, opening unknown",
    seminar("announced", { registrationOpensAt: null }),
    "Ilmoittautumisaika ilmoitetaan tällä sivulla myöhemmin.",
  ],
  ["open", seminar("open"), `Ilmoittautuminen on auki 19.10.${year} klo\u00A016.00 saakka.`],
  [
    "open to the end",
    seminar("open", { registrationClosesAt: null }),
    "Ilmoittautuminen on auki seminaaripäivään saakka.",
  ],
  ["full", seminar("open", { seats: "full" }), `Voit asettua jonoon 19.10.${year} klo\u00A016.00 saakka.`],
  [
    "full to the end",
    seminar("open", { seats: "full", registrationClosesAt: null }),
    "Voit asettua jonoon seminaaripäivään saakka.",
  ],
  ["full in part", seminar("open", { seats: "someFull" }), "Osa osallistumistavoista on jo täynnä."],
  ["closed", seminar("closed"), `Ilmoittautuminen päättyi 19.10.${year} klo\u00A016.00.`],
  ["held", seminar("held"), "Seminaari on pidetty. Kiitos kaikille mukana olleille."],
  ["archived", seminar("archived"), "Seminaari on pidetty."],
  ["cancelled", cancelled, "Seminaari on peruttu."],
];

const html = (element: ReactElement) =>
  renderToStaticMarkup(element).replaceAll("&#x27;", "'").replaceAll("\u00ad", "");
const page = { lang: "fi", title: "Etusivu", lead: null } as const;
const register = (locale: Locale) => `href="${href("register", locale, { year })}"`;
const alert = (locale: Locale) => `href="${href("alert", locale, { year })}"`;

describe.each(cases)("a seminar that is %s", (_, shown, words) => {
  const { state } = shown;
  const coming = state === "announced" || state === "open" || state === "closed";

  it.each(locales)("is told of as such on every page in %s, with the one way there is", (locale) => {
    if (locale === "fi") expect(registrationWords(shown, "fi")).toContain(words);
    const told = registrationWords(shown, locale);
    const home = html(<Hero locale={locale} page={page} seminar={shown} />);
    const own = html(<SeminarView embeds={noEmbeds} locale={locale} seminar={shown} />);
    const site = messagesOf(locale, "site");
    expect(home).toContain(isHeld(state) ? site.home.next : told);
    const opening = shown.registrationOpensAt ? formatMoment(shown.registrationOpensAt, locale) : null;
    expect(own).toContain(state === "announced" ? (opening ?? site.seminar.unknowns.window) : told);
    for (const each of [home, own]) {
      expect(each.includes(register(locale))).toBe(state === "open");
      expect(each.includes(alert(locale))).toBe(state === "announced");
    }
    expect(own).toContain(messagesOf(locale, "site").registration.title);
    expect(own.includes(`/api/seminars/${year}/calendar?lang=${locale}`)).toBe(coming);
  });

  it("is in the history, and its form tells why it is not there", () => {
    const history = html(<HistorySlip locale="fi" next={2032} years={[shown]} />);
    expect(history.includes(registrationWords(shown, "fi"))).toBe(coming);
    expect(history.includes(register("fi"))).toBe(state === "open");
    expect(history.includes("stamp-big")).toBe(coming);
    expect(html(<DueDateSlip locale="fi" next={2032} years={[shown]} />).includes("stamp-big")).toBe(coming);
    if (state === "open") return;
    const form = html(<NotOpen locale="fi" seminar={shown} />);
    expect(form).toContain(words);
    expect(form.includes(alert("fi"))).toBe(state === "announced");
  });

  it("promises nothing for later once there is no later", () => {
    const own = html(<SeminarView embeds={noEmbeds} locale="fi" seminar={shown} />);
    expect(own.includes(messagesOf("fi", "site").seminar.unknown)).toBe(coming);
  });
});

describe("a seminar without free seats", () => {
  const option = (id: string, state: "free" | "full") =>
    ({ id, mode: "onSite", state, name: { value: id, lang: "fi" }, hint: null }) as const;

  it.each(locales)("is offered as a queue everywhere in %s", (locale) => {
    const full = seminar("open", { seats: "full", options: [option("a", "full"), option("b", "full")] });
    const { queue, register: ordinary } = messagesOf(locale, "site").registration;
    for (const element of [
      <Hero key="home" locale={locale} page={page} seminar={full} />,
      <SeminarView embeds={noEmbeds} key="seminar" locale={locale} seminar={full} />,
      <HistorySlip key="history" locale={locale} next={2032} years={[full]} />,
    ]) {
      expect(html(element)).toContain(`>${queue}<`);
      expect(html(element)).not.toContain(`>${ordinary}<`);
    }
  });

  it("says which way to take part is full and which is free", () => {
    const partly = seminar("open", {
      seats: "someFull",
      options: [option("talolla", "full"), option("etänä", "free")],
    });
    const { optionFree, optionFull, register: ordinary } = messagesOf("fi", "site").registration;
    const own = html(<SeminarView embeds={noEmbeds} locale="fi" seminar={partly} />);
    expect(own).toMatch(new RegExp(`talolla.*${optionFull}.*etänä.*${optionFree}.*${ordinary}`, "s"));
  });
});

describe("a seminar whose registrations are over", () => {
  const { erased } = messagesOf("fi", "site").registration;
  const own = (changes: Partial<Seminar>) =>
    html(<SeminarView embeds={noEmbeds} locale="fi" seminar={seminar("archived", changes)} />);

  it("says that they are erased only if they have been", () => {
    expect(own({ erased: true })).toContain(erased);
    expect(own({ erased: false })).not.toContain(erased);
  });
});

describe("a cancelled seminar", () => {
  const hint = messagesOf("fi", "site").registration.cancelledHint;

  it("gives its reason everywhere, and tells those who had registered that they get a mail", () => {
    for (const element of [
      <Hero key="home" locale="fi" page={page} seminar={cancelled} />,
      <SeminarView embeds={noEmbeds} key="seminar" locale="fi" seminar={cancelled} />,
      <HistorySlip key="history" locale="fi" next={2032} years={[cancelled]} />,
      <DueDateSlip key="slip" locale="fi" next={2032} years={[cancelled]} />,
    ])
      expect(html(element)).toContain("putkirikko talossa");
    expect(html(<SeminarView embeds={noEmbeds} locale="fi" seminar={cancelled} />)).toContain(hint);
  });

  it("speaks of no registrations when there can be none", () => {
    const early = { ...cancelled, registrationOpensAt: new Date(`${year}-09-21T09:00:00+03:00`) };
    expect(html(<SeminarView embeds={noEmbeds} locale="fi" seminar={early} />)).not.toContain(hint);
  });

  it("keeps the reason of another state to itself", () => {
    const kept = seminar("open", { cancelReason: { value: "keskeneräinen luonnos", lang: "fi" } });
    expect(html(<SeminarView embeds={noEmbeds} locale="fi" seminar={kept} />)).not.toContain("keskeneräinen");
  });
});
