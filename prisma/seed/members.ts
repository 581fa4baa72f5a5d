import type { Prisma } from "@/lib/db/generated/client";

type MemberRow = Omit<Prisma.MemberCreateManyInput, "position">;

const universities: MemberRow[] = [
  { givenName: "Laura", familyName: "Järvinen", organisation: "Tampereen yliopiston kirjasto", group: "university" },
  {
    givenName: "Tytti",
    familyName: "Leppänen",
    organisation: "Avoimen tiedon keskus, kirjasto, Jyväskylän yliopisto",
    group: "university",
    contactEmail: "tytti.p.leppanen@jyu.fi",
  },
  { givenName: "Päivi", familyName: "Letonsaari", organisation: "Turun yliopiston kirjasto", group: "university" },
  {
    givenName: "Kirsti",
    familyName: "Mustalahti",
    organisation: "Tiedekirjasto Tritonia, Vaasan yliopisto",
    group: "university",
  },
  { givenName: "Rasmus", familyName: "Rantala", organisation: "Åbo Akademin kirjasto", group: "university" },
  { givenName: "Marko", familyName: "Rinne", organisation: "Tampereen yliopiston kirjasto", group: "university" },
  {
    givenName: "Raila",
    familyName: "Salminen",
    organisation: "Avoimen tiedon keskus, kirjasto, Jyväskylän yliopisto",
    group: "university",
  },
];

const others: MemberRow[] = [
  { givenName: "Heli", familyName: "Muhonen", organisation: "Kuopion kaupunginkirjasto", group: "city" },
  {
    givenName: "Virpi",
    familyName: "Kultanen",
    organisation: "Varsinais-Suomen hyvinvointialue",
    group: "wellbeing",
    contactEmail: "virpi.kultanen@stks.fi",
  },
  { givenName: "Tuomas", familyName: "Gustavsson", organisation: "LM Tietopalvelut Oy", group: "company" },
  { givenName: "Eerik", familyName: "Wirén", organisation: "EBSCO", group: "company" },
];

/** The Swedish names of organisations, as far as they are known. Editors can add others. */
const swedish: Record<string, string> = { "Åbo Akademin kirjasto": "Åbo Akademis bibliotek" };

/** The members of the working group in February 2023, sorted by kind of organisation and name. */
export const members = [...universities, ...others].map((member, index) => ({
  ...member,
  organisationSv: swedish[member.organisation] ?? null,
  position: index + 1,
}));
