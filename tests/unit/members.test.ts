import { expect, it } from "vitest";
import { type Member, organisationIn } from "@/lib/members/members";
import { membersContentSchema } from "@/lib/members/members-kind";
import { members } from "@/prisma/seed/members";

const named = { givenName: "Malli", familyName: "Jäsen", group: "university" as const, contactEmail: null };
const id = "0197f0c0-0000-7000-8000-000000000001";

it("an organisation has its own name in each language, and otherwise the Finnish one", () => {
  const member: Member = {
    ...named,
    id,
    organisation: "Åbo Akademin kirjasto",
    organisationSv: "Åbo Akademis bibliotek",
    organisationEn: null,
  };
  expect(organisationIn(member, "sv")).toEqual({ value: "Åbo Akademis bibliotek", lang: "sv" });
  expect(organisationIn(member, "en")).toEqual({ value: "Åbo Akademin kirjasto", lang: "fi" });
});

it("a draft from before, which has only the Finnish name, can be published", () => {
  const parsed = membersContentSchema.parse({ members: [{ ...named, id, organisation: "Kirjasto" }] });
  expect(parsed.members[0]).toMatchObject({ organisation: "Kirjasto", organisationSv: null, organisationEn: null });
});

it("the demonstration shows Åbo Akademi's library by its Swedish name", () => {
  expect(members.map(({ organisationSv }) => organisationSv)).toContain("Åbo Akademis bibliotek");
});
