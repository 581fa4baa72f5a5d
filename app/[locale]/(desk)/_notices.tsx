import { deps } from "@/app/_server/deps";
import { DeskNotices } from "@/components/seminars/desk/desk-notices";
import { loadSurge } from "@/lib/abuse/surges";
import type { Locale } from "@/lib/i18n/locales";
import { countUnreachable } from "@/lib/participants/refused-mails";

/**
 * Shows warnings to the organisers of a seminar: unusually many registrations, unusually many refused forms, or
 * participants to whom mails could not be delivered. Shows nothing if there is no such problem.
 */
export async function SeminarNotices({ locale, seminar }: { locale: Locale; seminar: { id: string; year: number } }) {
  const [surge, unreachable] = await Promise.all([loadSurge(deps(), seminar.id), countUnreachable(deps(), seminar.id)]);
  return <DeskNotices locale={locale} year={seminar.year} surge={surge} unreachable={unreachable} />;
}
