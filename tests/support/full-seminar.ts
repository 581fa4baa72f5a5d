import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";

type Words = readonly [fi: string, sv: string, en: string];

const texts = ([fi, sv, en]: Words) => [
  { locale: "fi" as Locale, text: fi },
  { locale: "sv" as Locale, text: sv },
  { locale: "en" as Locale, text: en },
];

const named = (...words: Words) => ({
  create: texts(words).map(({ locale, text }) => ({ locale, name: text })),
});

const labelled = (words: Words) => ({
  create: texts(words).map(({ locale, text }) => ({ locale, label: text })),
});

/**
 * Creates a seminar with everything that organisers can set: two attendance options, fees, and a question of each kind.
 * One question is asked only of people on site. Registration is open in September and October of the seminar's year.
 */
export function createFullSeminar(db: Db, year: number, capacity: number | null = 2) {
  const moment = (text: string) => new Date(`${year}-${text}+03:00`);
  return db.$transaction(async (tx) => {
    const seminar = await tx.seminar.create({
      data: {
        year,
        date: new Date(`${year}-10-26`),
        startsAt: moment("10-26T09:30:00"),
        endsAt: moment("10-26T16:00:00"),
        announcedAt: moment("08-01T09:00:00"),
        registrationOpensAt: moment("09-01T09:00:00"),
        registrationClosesAt: moment("10-19T16:00:00"),
        translations: {
          create: [
            {
              locale: "fi",
              title: "Kokeiluseminaari",
              venueName: "Tieteiden talo",
              venueAddress: "Kirkkokatu 6, Helsinki",
            },
            { locale: "sv", title: "Provseminarium", venueName: "Vetenskapernas hus" },
            { locale: "en", title: "Trial seminar", venueName: "House of Science and Letters" },
          ],
        },
        feeCategories: {
          create: [
            { position: 1, netCents: 14000, vatBasisPoints: 2400, translations: named("Jäsen", "Medlem", "Member") },
            { position: 2, netCents: 20000, vatBasisPoints: 2400, translations: named("Muu", "Annan", "Other") },
            {
              position: 3,
              netCents: 3226,
              vatBasisPoints: 2400,
              translations: named("Opiskelija", "Studerande", "Student"),
            },
          ],
        },
      },
    });
    const seminarId = seminar.id;
    const option = (position: number, mode: "onSite" | "remote", seats: number | null, words: Words) =>
      tx.attendanceOption.create({
        data: {
          seminarId,
          position,
          mode,
          capacity: seats,
          remoteLink: mode === "remote" ? "https://etayhteys.example.org/seminaari" : null,
          translations: {
            create: texts(words).map(({ locale, text }) => ({ locale, name: text, confirmation: `${text}.` })),
          },
        },
      });
    const onSite = await option(1, "onSite", capacity, ["Paikan päällä", "På plats", "On site"]);
    const remote = await option(2, "remote", null, ["Etänä", "På distans", "Online"]);
    const choice = (position: number, ...words: Words) => ({
      position,
      translations: labelled(words),
    });
    const kinds = [
      { kind: "shortText", required: true, label: ["Kotipaikka", "Hemort", "Home town"] },
      { kind: "longText", required: false, label: ["Odotuksesi", "Dina förväntningar", "Your expectations"] },
      {
        kind: "oneOf",
        required: true,
        label: ["Työpaja", "Verkstad", "Workshop"],
        choices: [choice(1, "Tilat", "Lokaler", "Premises"), choice(2, "Äänet", "Ljud", "Sounds")],
      },
      {
        kind: "manyOf",
        required: false,
        label: ["Kiinnostukset", "Intressen", "Interests"],
        choices: [choice(1, "Robotit", "Robotar", "Robots"), choice(2, "Kalusteet", "Möbler", "Furniture")],
      },
      { kind: "yesNo", required: true, label: ["Ensimmäinen kerta", "Första gången", "First time"] },
      { kind: "number", required: false, label: ["Montako kertaa", "Hur många gånger", "How many times"] },
      { kind: "date", required: false, label: ["Saapumispäivä", "Ankomstdag", "Arrival day"] },
      { kind: "yesNo", required: true, optionId: onSite.id, keptDays: 7, label: ["Lounas", "Lunch", "Lunch"] },
    ] as const;
    const questions = [];
    for (const [index, { label, ...question }] of kinds.entries()) {
      questions.push(
        await tx.question.create({
          data: {
            seminarId,
            position: index + 1,
            kind: question.kind,
            required: question.required,
            optionId: "optionId" in question ? question.optionId : null,
            keptDays: "keptDays" in question ? question.keptDays : null,
            translations: labelled(label),
            ...("choices" in question && { choices: { create: [...question.choices] } }),
          },
          include: { choices: { orderBy: { position: "asc" } } },
        }),
      );
    }
    const feeCategories = await tx.feeCategory.findMany({ where: { seminarId }, orderBy: { position: "asc" } });
    return { seminar, onSite, remote, feeCategories, questions };
  });
}

export type FullSeminar = Awaited<ReturnType<typeof createFullSeminar>>;
