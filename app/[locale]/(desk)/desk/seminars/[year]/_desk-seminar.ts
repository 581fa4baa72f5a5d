import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import type { User } from "@/lib/auth/policies";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";

/**
 * Loads the seminar whose year is in the URL, for a page of the desk (the pages of signed-in users). Answers 404 if
 * there is no such seminar or if `may` does not allow the user to see the page. `detail` in the result is the seminar's
 * name and date, which headings show.
 */
export async function deskSeminar(params: Promise<{ year: string }>, may: (user: User) => boolean) {
  const locale = await pageLocale();
  const user = await deskUser(locale, may);
  const year = parseYear((await params).year);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  if (!year || !seminar) notFound();
  return { locale, user, year, seminar, detail: `${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}` };
}
