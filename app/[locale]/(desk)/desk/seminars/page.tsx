import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { CopyForm } from "@/components/seminars/editing/copy-form";
import { SeminarsTable } from "@/components/seminars/editing/seminars-table";
import { PageHead } from "@/components/site/page-head";
import { Section } from "@/components/ui/tab";
import { canArrangeSeminar, canEditDocument } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { loadEverySeminar } from "@/lib/seminars/desk-queries";
import { DeskPage } from "../../_desk-page";
import { copySeminarAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "seminarDesk")("listTitle"), robots: { index: false } };
}

export default async function SeminarsPage() {
  const locale = await pageLocale();
  const user = await deskUser(locale, (someone) => canEditDocument(someone, "seminar"));
  const arranges = canArrangeSeminar(user);
  const texts = messagesOf(locale, "seminarDesk");
  const seminars = await loadEverySeminar(deps(), locale);
  return (
    <DeskPage locale={locale} user={user}>
      <div className="wrap">
        <PageHead title={texts.listTitle} lead={texts.listLead} />
        <div className="mt-8">
          <SeminarsTable locale={locale} seminars={seminars} arranges={arranges} />
        </div>
        {arranges && (
          <Section id="copy-title" title={texts.copy.title} index={1}>
            <p className="hint mb-5 max-w-text">{texts.copy.hint}</p>
            <div className="max-w-text">
              <CopyForm
                action={copySeminarAction}
                locale={locale}
                labelledBy="copy-title"
                submissionId={randomUUID()}
                texts={texts.copy}
                years={seminars.map(({ year }) => year)}
              />
            </div>
          </Section>
        )}
      </div>
    </DeskPage>
  );
}
