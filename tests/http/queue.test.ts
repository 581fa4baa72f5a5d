import { expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { href } from "@/lib/i18n/routes";
import { registerParticipant } from "@/lib/registration/register-participant";
import { textsOf } from "@/tests/e2e/texts";
import { registrationForm } from "@/tests/support/form";
import { type PlainPage, textOf } from "@/tests/support/plain-page";
import { siteOpened } from "./full-seminar";
import { main, newReader, signIn, siteDb } from "./steps";

const texts = textsOf("fi").queue;
const year = 2080;

/** Creates a seminar with one seat, which is taken, and three people in the queue. */
async function fullSeminar(): Promise<void> {
  const opened = { announcedAt: siteOpened, registrationOpensAt: siteOpened };
  const option = { position: 1, mode: "onSite", translations: { create: { locale: "fi", name: "Paikalla" } } } as const;
  const { options } = await siteDb().seminar.create({
    data: { year, date: new Date(`${year}-10-26`), ...opened, options: { create: { ...option, capacity: 1 } } },
    include: { options: true },
  });
  for (const name of ["eka", "toka", "kolmas", "neljas"]) {
    const form = registrationForm(options[0]?.id ?? "", { name, email: `${name}@example.org` });
    await registerParticipant({ db: siteDb(), clock: clockFrom(siteOpened) }, { seminarYear: year, form });
  }
}

/** Returns the people in the queue as the page lists them: each name with the reason why the person still waits. */
const waiting = (page: PlainPage) =>
  page
    .getByRole("row")
    .filter({ has: (row) => row.querySelector("th[scope=row]") !== null })
    .all()
    .map((row) => `${row.querySelector("th")?.textContent} ${textOf(row.lastElementChild ?? row)}`);
const full = (before: string) => `Kaikki paikat on annettu. ${before}`;

test("without scripts an organiser sees who waits and why, gives a seat out of turn and changes the number of seats", async () => {
  await fullSeminar();
  const page = newReader();
  const give = () => page.getByRole("button", { name: texts.promote.submit }).click();
  await signIn(page, "organiser");
  await page.goto(href("participants", "fi", { year }));
  await page
    .getByRole("link", { name: textsOf("fi").desk.participants.queue })
    .first()
    .click();
  expect(page).toHaveURL(href("queue", "fi", { year }));
  expect(waiting(page)).toEqual([
    `toka ${full("Seuraavana vuorossa.")}`,
    `kolmas ${full("Edellä on yksi.")}`,
    `neljas ${full("Edellä on 2.")}`,
  ]);

  await give();
  const person = page.getByLabel(texts.promote.person);
  expect(person).toHaveAccessibleDescription(texts.problems.personMissing);
  expect(main(page).getByRole("alert")).toHaveAttribute("autofocus");

  await person.selectOption({ label: "2. kolmas" });
  await page.getByLabel(texts.promote.reason).fill("Pitää puheenvuoron");
  await give();
  const addSeat = page.getByLabel(texts.promote.addSeat);
  expect(addSeat).toHaveAccessibleDescription(texts.problems.noSeat);
  expect(person.locator("option:checked")).toHaveText("2. kolmas");
  expect(page.getByLabel(texts.promote.reason)).toHaveValue("Pitää puheenvuoron");
  await addSeat.check();
  await give();
  expect(page.getByRole("status")).toHaveText(texts.promote.done.replace("{name}", "kolmas"));
  expect(waiting(page)).toEqual([`toka ${full("Seuraavana vuorossa.")}`, `neljas ${full("Edellä on yksi.")}`]);

  const capacity = page.getByLabel(texts.resize.label, { exact: true });
  const save = page.getByRole("button", { name: texts.resize.submit });
  await capacity.fill("12abc");
  await save.click();
  expect(capacity).toHaveAccessibleDescription(new RegExp(texts.problems.capacityMalformed));
  expect(capacity).toHaveValue("12abc");
  await capacity.fill("9");
  await save.click();
  expect(main(page).getByRole("alert")).toHaveText("2 jonossa olevaa saa paikan ja siitä viestin.");
  expect(capacity).toHaveValue("9");
  expect(waiting(page)).toHaveLength(2);
  await page.getByRole("button", { name: texts.resize.yes }).click();
  expect(main(page)).toContainText("2 sai paikan jonosta");
  expect(page.getByText(texts.empty)).toBeShown();
});
