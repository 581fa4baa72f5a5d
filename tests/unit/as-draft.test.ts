import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocumentKind } from "@/lib/db/generated/enums";
import { asDraft } from "@/lib/documents/as-draft";
import { membersContentSchema } from "@/lib/members/members-kind";
import { kindOf } from "@/lib/publishing/kinds";
import { arrangementContentSchema } from "@/lib/seminars/editing/arrangement-content";

const id = crypto.randomUUID();
const words = { fi: { name: "", hint: null }, sv: null, en: null };
const draft = asDraft(arrangementContentSchema, {
  year: 2023,
  date: "huomenna",
  startsAt: "klo yhdeksän",
  feeCategories: [{ id, netCents: "halpa", vatBasisPoints: 2400, words }],
  reminderDays: [7, "eilen"],
});

test("what can't be published is kept as it was typed, and what is missing is empty", () => {
  expect(draft).toMatchObject({
    date: "huomenna",
    startsAt: "klo yhdeksän",
    endsAt: null,
    feeCategories: [{ id, netCents: "halpa", vatBasisPoints: 2400, words }],
    reminderDays: [7, "eilen"],
    questions: [],
    words: { sv: null },
  });
  const issues = arrangementContentSchema.safeParse(draft).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["date", "startsAt", "feeCategories.0.netCents", "feeCategories.0.words.fi.name"]),
  );
});

test("a text where a day or a moment should be is told of at its place, and breaks nothing", () => {
  const whole = asDraft(arrangementContentSchema, { year: 2023, date: "2023-10-26" });
  const found = (changes: object) =>
    arrangementContentSchema
      .safeParse(asDraft(arrangementContentSchema, { ...whole, ...changes }))
      .error?.issues.map(({ path }) => path.join("."));
  expect(found({ startsAt: "klo yhdeksän" })).toEqual(["startsAt"]);
  expect(found({ endsAt: "", date: "huomenna" })).toEqual(["date", "endsAt"]);
  expect(found({ registrationOpensAt: "keväällä", registrationClosesAt: "syksyllä" })).toEqual([
    "registrationOpensAt",
    "registrationClosesAt",
  ]);
});

test("an address that is none, and an empty name, are kept too", () => {
  const organisations = { organisation: "", organisationSv: null, organisationEn: null };
  const member = { id, givenName: "", familyName: " ", ...organisations, group: "university", contactEmail: "maija@" };
  expect(asDraft(membersContentSchema, { members: [member] })).toEqual({ members: [member] });
});

describe.each(Object.values(DocumentKind))("a draft of %s", (name) => {
  const kind = kindOf(name);

  test("opens whatever is stored, again as it was opened, and says its texts", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.constant({ fi: { title: 7, body: [] }, programme: [null], members: [{}] })),
        (stored) => {
          const opened = asDraft(kind.schema, stored);
          expect(asDraft(kind.schema, JSON.parse(JSON.stringify(opened)))).toEqual(opened);
          expect(() => kind.schema.safeParse(opened)).not.toThrow();
          for (const { lines } of kind.texts(opened)) for (const line of lines) expect(line).toBeTypeOf("string");
        },
      ),
    );
  });
});
