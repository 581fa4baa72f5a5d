import { expect, test } from "vitest";
import { canEditDocument, canManagePeople, canSeeErasures, canSeeParticipants } from "@/lib/auth/policies";

test.each([
  ["editor", false, false],
  ["organiser", true, false],
  ["administrator", true, true],
] as const)("what is known of participants, the seminar and the users: %s", (role, arranges, manages) => {
  const user = { id: "1", name: "Malli", email: "malli@example.org", role };
  expect(canSeeParticipants(user)).toBe(arranges);
  expect(canSeeErasures(user)).toBe(arranges);
  expect(canEditDocument(user, "arrangement")).toBe(arranges);
  for (const kind of ["page", "seminar", "members", "topics", "site"] as const)
    expect(canEditDocument(user, kind)).toBe(true);
  expect(canManagePeople(user)).toBe(manages);
});
