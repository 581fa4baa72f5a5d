import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { RetentionView } from "@/components/retention/retention-view";
import { canSeeErasures } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { loadErased, loadUpcoming } from "@/lib/retention/queries";
import { DeskPage } from "../../_desk-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "retention")("title"), robots: { index: false } };
}

export default async function RetentionPage() {
  const locale = await pageLocale();
  const user = await deskUser(locale, canSeeErasures);
  const [upcoming, erased] = await Promise.all([loadUpcoming(deps(), locale), loadErased(deps())]);
  return (
    <DeskPage locale={locale} user={user}>
      <RetentionView locale={locale} upcoming={upcoming} erased={erased} />
    </DeskPage>
  );
}
