import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { AuditView } from "@/components/audit/audit-view";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import { loadAudit, loadAuditChoices } from "@/lib/audit/load-audit";
import { canManagePeople } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../_desk-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "audit")("title"), robots: { index: false } };
}

export default async function LogPage({ searchParams }: PageProps<"/[locale]/desk/log">) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canManagePeople);
  const filter = readAuditFilter(await searchParams);
  const [log, choices] = await Promise.all([loadAudit(deps(), filter), loadAuditChoices(deps())]);
  return (
    <DeskPage locale={locale} user={user}>
      <AuditView {...{ locale, filter, choices }} {...log} />
    </DeskPage>
  );
}
