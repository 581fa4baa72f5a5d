import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { CancellationForm } from "@/components/seminars/editing/cancellation-form";
import { Whom } from "@/components/seminars/editing/whom";
import { PageHead } from "@/components/site/page-head";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { loadWhomToTell } from "@/lib/seminars/desk-queries";
import { DeskPage } from "../../../../_desk-page";
import { cancelSeminarAction } from "./actions";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/desk/seminars/[year]/cancel">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  return {
    title: translator(await pageLocale(), "seminarDesk")("cancelling.title", { year }),
    robots: { index: false },
  };
}

/** Asks for the reason why the seminar is cancelled, and shows the names of the people who can be mailed. */
export default async function CancelSeminarPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const year = parseYear((await params).year);
  const seminar = year && (await deps().db.seminar.findUnique({ where: { year } }));
  if (!year || !seminar) notFound();
  const names = await loadWhomToTell(deps(), seminar.id);
  const t = translator(locale, "seminarDesk");
  const whom = t("cancelling.whom", { count: names.length });
  const { languages } = messagesOf(locale, "pages");
  const reason = (language: string) => t("cancelling.reason", { language });
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap">
        <PageHead title={t("cancelling.title", { year: String(year) })} lead={t("cancelling.lead")} />
        <div className="mt-8 grid max-w-text gap-6">
          <Whom summary={whom} names={names} />
          <CancellationForm
            action={cancelSeminarAction.bind(null, seminar.id)}
            locale={locale}
            texts={{
              submit: t("cancelling.submit"),
              busy: t("cancelling.busy"),
              tell: {
                title: t("cancelling.tellTitle"),
                yes: t("cancelling.tellYes", { count: names.length }),
                no: t("cancelling.tellNo"),
              },
              reasons: { fi: reason(languages.fi), sv: reason(languages.sv), en: reason(languages.en) },
            }}
          />
        </div>
      </div>
    </DeskPage>
  );
}
