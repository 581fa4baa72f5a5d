import { expect, test } from "vitest";
import { loadCurrentSeminar, loadHistory, loadSeminar } from "@/lib/seminars/queries";
import { createTestSite } from "@/tests/support/seminar";

const spring = new Date("2023-03-01T09:00:00+02:00");

test("a draft is nowhere, and of one cancelled before it was announced only the reason is public", async () => {
  const site = await createTestSite();
  const plans = { title: "Salainen otsikko", lead: "Salainen ingressi", venueName: "Salainen talo" };
  const seminar = (year: number) => ({
    year,
    date: new Date(`${year}-10-26`),
    startsAt: new Date(`${year}-10-26T07:00Z`),
  });
  await site.db.seminar.create({ data: { ...seminar(2024), translations: { create: { locale: "fi", ...plans } } } });
  await site.db.seminar.create({
    data: {
      ...seminar(2025),
      cancelledAt: spring,
      translations: { create: { locale: "fi", ...plans, cancelReason: "talo remontissa" } },
    },
  });

  expect(await loadSeminar(site, 2024, "fi")).toBeNull();
  expect((await loadHistory(site, "fi")).map(({ year }) => year)).toEqual([2023, 2025]);
  const cancelled = await loadSeminar(site, 2025, "fi");
  expect(cancelled).toMatchObject({
    state: "cancelled",
    date: null,
    startsAt: null,
    cancelReason: { value: "talo remontissa" },
  });
  expect(JSON.stringify([cancelled, await loadHistory(site, "fi")])).not.toContain("Salainen");
});

test("the site speaks of the next seminar to come, not of one that was cancelled, and of a cancelled one rather than the past", async () => {
  const site = await createTestSite();
  const current = async () => (await loadCurrentSeminar(site, "fi"))?.year;
  await site.db.seminar.create({ data: { year: 2022, announcedAt: spring } });
  await site.db.seminar.create({ data: { year: 2024, announcedAt: spring } });
  expect(await current()).toBe(2023);
  await site.db.seminar.update({ where: { year: 2023 }, data: { cancelledAt: spring } });
  expect(await current()).toBe(2024);
  await site.db.seminar.delete({ where: { year: 2024 } });
  expect(await current()).toBe(2023);
});
