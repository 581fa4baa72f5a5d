import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCapacity, parsePromotion, REASON_LENGTH } from "@/lib/seats/queue-forms";

const registrationId = randomUUID();

test("a promotion names a person and a reason", () => {
  const sent = { registrationId, reason: "  Pitää puheenvuoron ", addSeat: "on" };
  expect(parsePromotion(sent)).toEqual({
    ok: true,
    value: { registrationId, reason: "Pitää puheenvuoron", addSeat: true },
  });
  expect(parsePromotion({ registrationId: "", reason: "  " })).toEqual({
    ok: false,
    problems: { registrationId: "personMissing", reason: "reasonMissing" },
  });
  const nothing = parsePromotion({});
  expect(nothing.ok || Object.keys(nothing.problems)).toEqual(["registrationId", "reason"]);
  expect(parsePromotion({ registrationId, reason: "x".repeat(REASON_LENGTH) })).toMatchObject({ ok: true });
  const problemOf = (reason: string) => {
    const parsed = parsePromotion({ registrationId, reason });
    return parsed.ok ? null : parsed.problems.reason;
  };
  expect(problemOf("x".repeat(REASON_LENGTH + 1))).toBe("reasonTooLong");
  expect(problemOf("a\0b")).toBe("forbiddenCharacter");
});

test("a capacity is written in digits and nothing else; no limit is chosen, never what an empty field means", () => {
  expect(parseCapacity({ capacity: " 90 " })).toEqual({ ok: true, value: { capacity: 90 } });
  expect(parseCapacity({ capacity: " ", noLimit: "on" })).toEqual({ ok: true, value: { capacity: null } });
  const refused = (values: Record<string, string>, problem: string) =>
    expect(parseCapacity(values), JSON.stringify(values)).toEqual({ ok: false, problems: { capacity: problem } });
  refused({ capacity: " " }, "capacityMissing");
  refused({ capacity: "90", noLimit: "on" }, "capacityContradicts");
  for (const capacity of ["12abc", "-1", "1.5", "1e3", "999999", "٣"]) refused({ capacity }, "capacityMalformed");
});

test("whatever is typed as a capacity is taken as it reads, or refused", () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (capacity, ticked) => {
      const parsed = parseCapacity({ capacity, ...(ticked && { noLimit: "on" }) });
      if (parsed.ok) expect(parsed.value.capacity).toBe(ticked ? null : Number(capacity));
    }),
  );
});
