import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { seminars } from "@/prisma/seed/seminars";
import { createRegistration } from "./registration";

/** A point in the life of the seminar of 2023: the time of the site's clock, and what has happened until then. */
export type Moment = { name: string; now: Date; happened: (db: Db) => Promise<unknown> };

const at = (text: string) => new Date(`${text}:00+03:00`);
const where = { year: 2023 };
const words = (fi: string, sv: string, en: string): Record<Locale, string> => ({ fi, sv, en });
const named = (texts: Record<Locale, string>) => ({
  create: locales.map((locale) => ({ locale, name: texts[locale] })),
});

const seminar = (db: Db, data: Prisma.SeminarUpdateInput) => db.seminar.update({ where, data });
const announced = async () => {};

/** Puts the seeded seminar of 2023 back to how it was at first, and removes later ones. */
export async function beginAnew(db: Db): Promise<void> {
  await db.registration.deleteMany();
  await db.seminar.deleteMany({ where: { year: { gte: 2023 } } });
  const first = seminars("live").at(-1);
  if (first) await db.seminar.create({ data: first });
}

const window = {
  registrationOpensAt: at("2023-09-01T09:00"),
  registrationClosesAt: at("2023-10-19T16:00"),
} satisfies Prisma.SeminarUpdateInput;

/** Opens registration: one seat on site, and one remote seat. */
async function opened(db: Db): Promise<void> {
  const { id } = await seminar(db, window);
  await db.attendanceOption.updateMany({ where: { seminarId: id }, data: { capacity: 1, noLimit: false } });
  const remote = named(words("Etänä", "På distans", "Online"));
  await db.attendanceOption.create({
    data: { seminarId: id, position: 2, mode: "remote", capacity: 1, noLimit: false, translations: remote },
  });
}

/** Opens registration, and fills the options with the positions `positions`. */
const filled =
  (...positions: number[]) =>
  async (db: Db) => {
    await opened(db);
    const options = await db.attendanceOption.findMany({ where: { seminar: where, position: { in: positions } } });
    for (const { id, seminarId } of options) await createRegistration(db, { seminarId, optionId: id });
  };

/** Publishes all that can be known before the seminar: title, times, programme and prices. */
async function told(db: Db): Promise<void> {
  await filled(1)(db);
  const { id } = await seminar(db, { startsAt: at("2023-10-26T09:30"), endsAt: at("2023-10-26T16:00") });
  const titles = words("Muuttuvat tilat", "Utrymmen i förändring", "Changing spaces");
  for (const locale of locales)
    await db.seminarTranslation.updateMany({ where: { seminarId: id, locale }, data: { title: titles[locale] } });
  const talk = words("Kirjasto ilman seiniä", "Ett bibliotek utan väggar", "A library without walls");
  const startsAt = at("2023-10-26T10:00");
  const translations = { create: locales.map((locale) => ({ locale, title: talk[locale] })) };
  await db.programmeItem.create({ data: { seminarId: id, position: 1, startsAt, translations } });
  const fee = named(words("Jäsen", "Medlem", "Member"));
  await db.feeCategory.create({
    data: { seminarId: id, position: 1, netCents: 14000, vatBasisPoints: 2400, translations: fee },
  });
}

async function thanked(db: Db): Promise<void> {
  await told(db);
  const { id } = await db.seminar.findUniqueOrThrow({ where });
  const text = words("Esitykset ovat nyt täällä.", "Presentationerna finns nu här.", "The slides are now here.");
  for (const locale of locales) {
    const content = [{ type: "paragraph", content: [{ type: "text", text: text[locale], marks: [] }] }];
    const afterwards = { type: "doc", content } satisfies Prisma.InputJsonObject;
    await db.seminarTranslation.updateMany({ where: { seminarId: id, locale }, data: { afterwards } });
  }
}

const cancelled = (when: string, before: (db: Db) => Promise<unknown>) => async (db: Db) => {
  await before(db);
  const { id } = await seminar(db, { cancelledAt: at(when) });
  const reason = words("talossa on putkirikko", "vattenskada i huset", "a burst pipe in the house");
  for (const locale of locales)
    await db.seminarTranslation.updateMany({
      where: { seminarId: id, locale },
      data: { cancelReason: reason[locale] },
    });
};

const nextAnnounced = async (db: Db) => {
  await thanked(db);
  await db.seminar.create({
    data: { year: 2024, date: new Date("2024-10-24"), announcedAt: at("2024-05-02T09:00") },
  });
};

/** All moments, in the order of time. The seeded seminar of 2023 is announced, and only its day is known. */
export const moments: readonly Moment[] = [
  { name: "draft", now: at("2023-01-10T12:00"), happened: (db) => seminar(db, { announcedAt: null }) },
  { name: "announced", now: at("2023-05-02T12:00"), happened: announced },
  { name: "announced, opening known", now: at("2023-08-20T12:00"), happened: opened },
  { name: "open", now: at("2023-09-04T12:00"), happened: opened },
  { name: "one option full", now: at("2023-09-10T12:00"), happened: filled(1) },
  { name: "full", now: at("2023-09-20T12:00"), happened: filled(1, 2) },
  { name: "open, all told", now: at("2023-10-01T12:00"), happened: told },
  { name: "closed", now: at("2023-10-20T12:00"), happened: told },
  { name: "the day", now: at("2023-10-26T11:00"), happened: told },
  { name: "the day, little told", now: at("2023-10-26T20:00"), happened: opened },
  { name: "the evening after", now: at("2023-10-26T20:00"), happened: told },
  { name: "the morning after, little told", now: at("2023-10-27T09:00"), happened: opened },
  { name: "a month later", now: at("2023-11-26T12:00"), happened: thanked },
  { name: "a year later", now: at("2024-11-26T12:00"), happened: thanked },
  { name: "a year later, little told", now: at("2024-11-26T12:00"), happened: opened },
  { name: "the next announced", now: at("2024-05-26T12:00"), happened: nextAnnounced },
  {
    name: "cancelled before it was announced",
    now: at("2023-06-02T12:00"),
    happened: cancelled("2023-06-01T12:00", (db) => seminar(db, { announcedAt: null })),
  },
  {
    name: "cancelled after it was announced",
    now: at("2023-06-02T12:00"),
    happened: cancelled("2023-06-01T12:00", announced),
  },
  {
    name: "cancelled while it was open",
    now: at("2023-09-21T12:00"),
    happened: cancelled("2023-09-20T12:00", told),
  },
  {
    name: "cancelled, a year later",
    now: at("2024-11-26T12:00"),
    happened: cancelled("2023-09-20T12:00", told),
  },
  {
    name: "moved",
    now: at("2023-09-04T12:00"),
    happened: async (db) => {
      await opened(db);
      await seminar(db, { movedFrom: new Date("2023-10-26"), date: new Date("2023-11-02") });
    },
  },
];
