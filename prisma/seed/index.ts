import type { Db, Tx } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { pageKeys } from "@/lib/rich-text/schema";
import { members } from "./members";
import { pages } from "./pages";
import { seminars } from "./seminars";
import { topics } from "./topics";
import { demonstrationUsers } from "./users";

/** The time that the pages of the demonstration show as the time of their last change. */
const demonstrationDay = new Date("2023-09-01T09:00:00+03:00");

/**
 * The key of the advisory lock for filling the database. If several instances start at the same time, only one of them
 * fills the database. The key can be any number that no other advisory lock uses.
 */
const seedLock = 2007;

async function seedContent(tx: Tx, updatedAt: Date): Promise<void> {
  for (const key of pageKeys) {
    const translations = { create: locales.map((locale) => ({ locale, ...pages[key][locale] })) };
    await tx.page.create({ data: { key, updatedAt, translations } });
  }
  for (const [index, names] of topics.entries()) {
    const translations = { create: locales.map((locale) => ({ locale, name: names[locale] })) };
    await tx.topic.create({ data: { position: index + 1, translations } });
  }
}

/**
 * Fills an empty database with the known data about the working group and its seminars. Does nothing if the database
 * already contains a seminar. In a demonstration, also adds example times for registration and one example user for
 * each role.
 */
export async function seed({ db, mode }: { db: Db; mode: "demonstration" | "live" }): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`;
      if ((await tx.seminar.count()) > 0) return;
      for (const data of seminars(mode)) await tx.seminar.create({ data });
      await seedContent(tx, mode === "demonstration" ? demonstrationDay : new Date());
      await tx.member.createMany({ data: members });
      if (mode === "demonstration") await tx.user.createMany({ data: demonstrationUsers });
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
