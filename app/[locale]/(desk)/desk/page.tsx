import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { documentAddress, documentName } from "@/app/_server/document-links";
import { pageLocale } from "@/app/_server/locale";
import { currentSeminar } from "@/app/_server/page-frame";
import { FailedPublications } from "@/components/editing/failed-publications";
import { DeskLinks } from "@/components/site/desk-links";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { canEditDocument, canSeeErasures, canSeeParticipants, type User } from "@/lib/auth/policies";
import { loadFailedPublications } from "@/lib/documents/publication";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { DeskPage } from "../_desk-page";
import { SeminarNotices } from "../_notices";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "signIn")("desk.title"), robots: { index: false } };
}

/** Returns the scheduled publications that failed, except those of documents that this user may not edit. */
async function failedFor(user: User, locale: Locale) {
  const failed = await loadFailedPublications(deps());
  return failed
    .filter(({ document }) => canEditDocument(user, document.kind))
    .map(({ document, pageTitle, at, reason }) => {
      return { name: documentName(document, pageTitle, locale), href: documentAddress(document, locale), at, reason };
    });
}

export default async function Desk() {
  const locale = await pageLocale();
  const user = await deskUser(locale);
  const seminar = await currentSeminar(locale);
  const t = translator(locale, "signIn");
  return (
    <DeskPage locale={locale} user={user}>
      <div className="wrap">
        <PageHead title={t("desk.title")} lead={t("desk.welcome", { name: user.name })} />
        <div className="mt-8 grid max-w-text gap-4">
          <FailedPublications locale={locale} failed={await failedFor(user, locale)} />
          {canSeeParticipants(user) ? (
            seminar && (
              <>
                <SeminarNotices locale={locale} seminar={seminar} />
                <p>{t("desk.participantsText")}</p>
                <div className="flex flex-wrap gap-3">
                  <ButtonLink look="primary" href={href("arrangeSeminar", locale, { year: seminar.year })}>
                    {translator(locale, "seminarArranging")("title", { year: String(seminar.year) })}
                  </ButtonLink>
                  <ButtonLink href={href("participants", locale, { year: seminar.year })}>
                    {t("desk.participants", { year: String(seminar.year) })}
                  </ButtonLink>
                </div>
              </>
            )
          ) : (
            <Notice kind="info">{t("desk.noRights")}</Notice>
          )}
          {canSeeErasures(user) && (
            <>
              <p className="mt-4">{t("desk.retentionText")}</p>
              <div>
                <ButtonLink href={href("retention", locale)}>{t("desk.retention")}</ButtonLink>
              </div>
            </>
          )}
        </div>
        <DeskLinks locale={locale} user={user} />
      </div>
    </DeskPage>
  );
}
