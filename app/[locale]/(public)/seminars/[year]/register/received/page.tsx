import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { readReceipt } from "@/app/_server/kept-in-browser";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { InLanguage } from "@/components/content/in-language";
import { ParticipantCard } from "@/components/registration/participant-card";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/tab";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadConfirmation } from "@/lib/registration/load-confirmation";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading, seminarPlace } from "@/lib/seminars/seminar-words";
import { Page } from "../../../../_page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "manage")("received.kicker"), robots: { index: false } };
}

export default async function ReceivedPage({ params }: PageProps<"/[locale]/seminars/[year]/register/received">) {
  const locale = await pageLocale();
  const { year: yearText } = await params;
  const year = parseYear(yearText);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  // If there is no such seminar, redirects to the seminar's page, which answers 404. That page is static, so its 404
  // response contains a text. This page is dynamic, so its own 404 response would need a script to show a text.
  if (!year || !seminar) redirect(href("seminar", locale, { year: yearText }));

  const t = translator(locale, "manage");
  const receipt = await readReceipt(year);
  const kind = receipt?.outcome ?? "plain";
  const option = seminar.options.find(({ id }) => id === receipt?.optionId);
  const confirmation =
    option && kind === "confirmed"
      ? await loadConfirmation(deps(), { seminarId: seminar.id, optionId: option.id }, locale)
      : null;
  return (
    <Page locale={locale} route="registered" params={{ year }} current="seminar">
      <div className="wrap">
        <PageHead
          kicker={t("received.kicker")}
          title={t(`received.${kind}Title`)}
          lead={t(`received.${kind}Lead`, { name: receipt?.name ?? "" })}
        />
        <div className="mt-11 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1.32fr_1fr]">
          {receipt && (
            <ParticipantCard
              locale={locale}
              status={receipt.outcome}
              name={receipt.name}
              organisation={receipt.organisation}
              seminar={seminarHeading(seminar, locale)}
              day={seminarDay(seminar, locale)}
              place={seminarPlace(seminar, locale)}
              option={option?.name.value}
              registeredAt={deps().clock.now()}
            />
          )}
          <Section id="next" title={t("received.mailTitle")} className="lg:mt-0">
            <div className="grid gap-4">
              {confirmation && (
                <p className="whitespace-pre-line">
                  <InLanguage text={confirmation} page={locale} />
                </p>
              )}
              <p>{t("received.mailText")}</p>
              <p>{t("received.noMail")}</p>
              <p className="flex flex-wrap gap-x-6 gap-y-3">
                {deps().env.mode === "demonstration" && (
                  <ButtonLink href={href("mailbox", locale)}>{t("received.mailbox")}</ButtonLink>
                )}
                <ButtonLink href={href("lostLink", locale)}>{t("received.lostLink")}</ButtonLink>
                <ButtonLink href={`${href("register", locale, { year })}?colleague`}>
                  {t("received.colleague")}
                </ButtonLink>
              </p>
            </div>
          </Section>
        </div>
      </div>
    </Page>
  );
}
