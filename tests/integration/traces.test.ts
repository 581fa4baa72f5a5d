import { beforeAll, describe, expect, test } from "vitest";
import { auditQuery, readAuditFilter } from "@/lib/audit/audit-filter";
import { loadAudit } from "@/lib/audit/load-audit";
import { recordAudit } from "@/lib/audit/record-audit";
import { auditOf } from "@/lib/export/export-kinds";
import { cancelByOrganiser, resendConfirmation, restoreByOrganiser } from "@/lib/participants/desk-actions";
import { registerParticipant } from "@/lib/registration/register-participant";
import { promoteOutOfOrder } from "@/lib/seats/promote-out-of-order";
import { dump } from "@/tests/support/dump";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const seminarYear = 2023;
let site: TestSite;
/** The ids of three registrations. The first two have seats, and the third is in the queue. */
let ids: string[];

beforeAll(async () => {
  site = await createTestSite(2);
  for (const id of ["maija", "matti"])
    await site.db.user.create({ data: { id, name: id, email: `${id}@example.org`, role: "organiser" } });
  for (const name of ["eka", "toka", "kolmas"]) {
    const form = registrationForm(site.optionId, { name, email: `${name}@example.org` });
    await registerParticipant(site, { seminarYear, form });
  }
  const registrations = await site.db.registration.findMany({ orderBy: { number: "asc" } });
  ids = registrations.map(({ id }) => id);
});

const order = (index: number, userId: string) => ({ seminarYear, registrationId: ids[index] ?? "", userId });
const promotion = { reason: "Puhuja", addSeat: true };

/**
 * The actions that an organiser can perform on a participant. Each key is the name of the action in the audit log. The
 * order matters, because each action is possible only after the one before it.
 */
const acts = {
  "participant.promoted": (userId: string) => promoteOutOfOrder(site, { ...order(2, userId), ...promotion }),
  "participant.mailed": (userId: string) => resendConfirmation(site, order(2, userId)),
  "participant.cancelled": (userId: string) => cancelByOrganiser(site, order(2, userId)),
  "participant.restored": (userId: string) => restoreByOrganiser(site, order(2, userId)),
};

describe.each(Object.entries(acts))("%s", (action, act) => {
  test("is not done when it can't be written down", async () => {
    const before = await dump(site.url);
    await expect(act("nobody who could be written down")).rejects.toThrow();
    expect(await dump(site.url)).toEqual(before);
  });

  test("is written down with who did it and the participant's number", async () => {
    expect(await act("maija")).toMatchObject({ ok: true });
    const { rows } = await loadAudit(site, readAuditFilter({ action, number: "3" }));
    expect(rows).toMatchObject([{ action, who: "maija", about: { number: 3, year: 2023 } }]);
  });
});

test("the log is narrowed by person, action, seminar, number and day in Helsinki", async () => {
  await site.db.auditEntry.deleteMany();
  const write = (userId: string, action: Parameters<typeof recordAudit>[1]["action"], subject: string, at: string) =>
    recordAudit(site.db, { userId, action, subject, now: new Date(at) });
  await write("maija", "participant.noted", ids[0] ?? "", "2023-09-04T23:30:00+03:00");
  await write("matti", "participant.noted", ids[1] ?? "", "2023-09-05T00:00:00+03:00");
  await write("matti", auditOf("diets-with-names.csv"), "2023", "2023-09-05T23:59:00+03:00");
  await write("maija", auditOf("door-list.pdf"), "2022", "2023-09-06T00:00:00+03:00");
  const found = async (parameters: Record<string, string>) =>
    (await loadAudit(site, readAuditFilter(parameters))).rows.map(({ action, who }) => `${who} ${action}`).toReversed();
  const [noted1, noted2, diets, doors] = [
    ...["maija participant.noted", "matti participant.noted", "matti export.dietsNamed", "maija export.doorList"],
  ];
  expect(await found({})).toEqual([noted1, noted2, diets, doors]);
  expect(await found({ who: "matti" })).toEqual([noted2, diets]);
  expect(await found({ action: "participant.noted" })).toEqual([noted1, noted2]);
  expect(await found({ year: "2023" })).toEqual([noted1, noted2, diets]);
  expect(await found({ year: "2023", number: " 002 " })).toEqual([noted2]);
  expect(await found({ from: "2023-09-05", to: "2023-09-05" })).toEqual([noted2, diets]);
  expect(await found({ from: "2023-09-06" })).toEqual([doors]);
  expect(await found({ to: "2023-09-04", who: "maija" })).toEqual([noted1]);
  expect(await found({ who: "", action: "", year: "x", number: "0", from: "eilen", to: "", page: "-1" })).toHaveLength(
    4,
  );
  expect(auditQuery(readAuditFilter({ who: "matti", from: "2023-09-05" }), 2)).toBe("who=matti&from=2023-09-05&page=2");
});
