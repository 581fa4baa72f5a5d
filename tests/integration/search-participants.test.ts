import { beforeAll, expect, test } from "vitest";
import { loadParticipants } from "@/lib/registration/queries";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;

beforeAll(async () => {
  site = await createTestSite();
  for (const name of ["Åsa Öhman", "100 % Kirjasto", "a_b", "a\\b", "aXb"])
    await registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, { name }) });
});

test.each([
  ["öhman", ["Åsa Öhman"]],
  ["100 %", ["100 % Kirjasto"]],
  ["%", ["100 % Kirjasto"]],
  ["a_b", ["a_b"]],
  ["a\\b", ["a\\b"]],
  ["Öh\0man", ["Åsa Öhman"]],
])("%j is searched for as it is written", async (search, names) => {
  const found = await loadParticipants(site, { seminarYear: 2023, search, locale: "fi" });
  expect(found.map(({ name }) => name)).toEqual(names);
});
