import { expect, test } from "vitest";
import { canSeeErasures, canSeeParticipants } from "@/lib/auth/policies";

test.each([
  ["editor", false],
  ["organiser", true],
  ["administrator", true],
] as const)("what is known of participants, and what was erased: %s", (role, allowed) => {
  const user = { id: "1", name: "Malli", email: "malli@example.org", role };
  expect(canSeeParticipants(user)).toBe(allowed);
  expect(canSeeErasures(user)).toBe(allowed);
});
