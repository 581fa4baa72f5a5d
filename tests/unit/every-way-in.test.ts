import { describe, expect, test } from "vitest";
import { readWalkIn } from "@/lib/check-in/admit-walk-in";
import type { FieldProblems } from "@/lib/forms/read-fields";
import { checkRows } from "@/lib/participants/import/check-rows";
import type { FormSpec, FormValues } from "@/lib/registration/form-spec";
import { parseColleague } from "@/lib/registration/offer-place";
import { parseDetails, parseEmail, parseRegistrationForm } from "@/lib/registration/parse-form";

const optionId = "0199aaaa-0000-7000-8000-000000000001";
const feeId = "0199aaaa-0000-7000-8000-000000000002";
const fee = {
  id: feeId,
  netCents: 100,
  vatBasisPoints: 2550,
  name: { lang: "fi" as const, value: "Jäsenet" },
  hint: null,
};
const spec: FormSpec = { feeCategories: [fee], questions: [] };

const good: FormValues = {
  ...{ name: "Åsa Öhman", email: "asa@example.org", organisation: "Kirjasto", optionId, feeCategoryId: feeId },
  ...{ privacyAccepted: "on", submissionId: "0199aaaa-0000-7000-8000-000000000003", locale: "fi" },
};

const form = { feeCategories: [fee], options: new Map([["talo", optionId]]), fees: new Map([["jäsenet", feeId]]) };
const byDefault = { optionId: "", feeCategoryId: "", language: "fi" as const };

const problemsOf = (read: { ok: true } | { ok: false; problems: FieldProblems }) => (read.ok ? {} : read.problems);

/**
 * All ways in which a person's data can come to the site. `fields` are the fields for which this way asks, and `read`
 * returns the errors that it finds. Changes by a participant, changes by an organiser and additions by an organiser
 * have one entry together, because the same function reads them.
 */
const waysIn: Record<string, { fields: readonly string[]; read: (values: FormValues) => FieldProblems }> = {
  "the registration form": {
    fields: [
      "name",
      "email",
      "organisation",
      "role",
      "message",
      "dietary",
      "accessibility",
      "optionId",
      "feeCategoryId",
    ],
    read: (values) => problemsOf(parseRegistrationForm(values, spec)),
  },
  "a change, by the participant or an organiser, and an addition by hand": {
    fields: [
      "name",
      "email",
      "organisation",
      "role",
      "message",
      "dietary",
      "accessibility",
      "optionId",
      "feeCategoryId",
    ],
    read: (values) => problemsOf(parseDetails(values, spec)),
  },
  "the door": {
    fields: ["name", "email", "organisation", "optionId", "feeCategoryId"],
    read: (values) => problemsOf(readWalkIn(values, spec.feeCategories)),
  },
  "handing the place over": {
    fields: ["name", "email", "organisation"],
    read: (values) => problemsOf(parseColleague(values)),
  },
  "a new address": {
    fields: ["email"],
    read: ({ email = "" }) => {
      const read = parseEmail(email);
      return read.ok ? {} : { email: read.problem };
    },
  },
  "a list": {
    fields: ["name", "email", "organisation", "role", "message", "optionId", "feeCategoryId"],
    read({ name = "", email = "", organisation = "", role = "", message = "", optionId = "", feeCategoryId = "" }) {
      const cells = { name, email, organisation, role, message };
      const chosen = { ...byDefault, optionId, feeCategoryId };
      const [row] = checkRows([{ line: 2, cells }], { ...form, byDefault: chosen }, new Set());
      return row?.state === "wrong" ? row.problems : {};
    },
  },
};

/** Values that every way must refuse, for each field. */
const wrong: Record<string, readonly string[]> = {
  name: ["", "  ", "x".repeat(201), "a\0b", "a\u0007b", "a\u202eb"],
  email: [
    "",
    "ei osoite",
    "a@",
    "@x.fi",
    "a b@x.fi",
    "a@x",
    `${"x".repeat(250)}@x.fi`,
    "a\0@x.fi",
    "a@x.fi\nBcc: b@x.fi",
  ],
  organisation: ["", " ", "x".repeat(201), "a\0b"],
  role: ["x".repeat(201), "a\0b"],
  message: ["x".repeat(2001), "a\0b"],
  dietary: ["x".repeat(501), "a\0b"],
  accessibility: ["x".repeat(501), "a\0b"],
  optionId: ["", "talo", "0199"],
  feeCategoryId: ["", "0199aaaa-0000-7000-8000-000000000009"],
};

/**
 * Values that may be right or wrong: the registration form decides whether it accepts each of them. All other ways must
 * make the same decision as the form.
 */
const doubtful: Record<string, readonly string[]> = {
  name: ["http://paha.example/", "Avaa www.paha.example", "<b>Nimi</b>", "=1+1", "x".repeat(200), "a\u00adb"],
  organisation: ["Katso https://paha.example", "stks.fi", "x".repeat(200)],
  email: ["ä@x.fi", "a+b@x.fi", "A@X.FI", "a@[127.0.0.1]"],
};

describe.each(Object.entries(waysIn))("by %s", (_, { fields, read }) => {
  test("what is right is taken", () => expect(read(good)).toEqual({}));

  test.each(
    fields.flatMap((field) =>
      [...(wrong[field] ?? []), ...(doubtful[field] ?? [])].map((value) => [field, value] as const),
    ),
  )("%s %j is refused if the registration form refuses it", (field, value) => {
    const values = { ...good, needsConsent: "on", [field]: value };
    const atTheForm = waysIn["the registration form"]?.read(values)[field];
    // The test compares only whether the value is refused. The reasons may differ: a list contains the names of
    // options, but the form contains their ids.
    expect(Boolean(read(values)[field])).toBe(Boolean(atTheForm));
  });
});

test("the registration form refuses each of them", () => {
  const accepted = Object.entries(wrong).flatMap(([field, values]) =>
    values.filter(
      (value) => !waysIn["the registration form"]?.read({ ...good, needsConsent: "on", [field]: value })[field],
    ),
  );
  expect(accepted).toEqual([]);
});
