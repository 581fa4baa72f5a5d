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

/** The names that the organisations use of themselves in Swedish and English. */
const translations: Record<string, Pick<MemberRow, "organisationSv" | "organisationEn">> = {
  "Tampereen yliopiston kirjasto": { organisationEn: "Tampere University Library" },
  "Avoimen tiedon keskus, kirjasto, Jyväskylän yliopisto": {
    organisationEn: "Open Science Centre, library, University of Jyväskylä",
  },
  "Turun yliopiston kirjasto": { organisationEn: "Turku University Library" },
  "Tiedekirjasto Tritonia, Vaasan yliopisto": {
    organisationSv: "Vetenskapsbiblioteket Tritonia, Vasa universitet",
    organisationEn: "Tritonia Academic Library, University of Vaasa",
  },
  "Åbo Akademin kirjasto": {
    organisationSv: "Åbo Akademis bibliotek",
    organisationEn: "Åbo Akademi University Library",
  },
  "Kuopion kaupunginkirjasto": { organisationEn: "Kuopio City Library" },
  "Varsinais-Suomen hyvinvointialue": {
    organisationSv: "Egentliga Finlands välfärdsområde",
    organisationEn: "Wellbeing services county of Southwest Finland",
  },
};

/** The members of the working group in February 2023, sorted by kind of organisation and name. */
export const members = [...universities, ...others].map((member, index) => ({
  ...member,
  ...translations[member.organisation],
  position: index + 1,
}));
