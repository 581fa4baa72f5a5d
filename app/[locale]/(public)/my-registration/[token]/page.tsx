import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { ParticipantCard } from "@/components/registration/participant-card";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { Section } from "@/components/ui/tab";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadOwnRegistration, type OwnRegistration } from "@/lib/registration/queries";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading, seminarPlace } from "@/lib/seminars/seminar-words";
import { Page } from "../../_page";
import { cancel } from "../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "manage")("page.kicker"), robots: { index: false } };
}

export default async function ManagePage({ params }: PageProps<"/[locale]/my-registration/[token]">) {
  const locale = await pageLocale();
  const { token } = await params;
  const own = await loadOwnRegistration(deps(), token, locale);
  const seminar = own && (await loadSeminar(deps(), own.seminarYear, locale));
  // A static page answers 404 with words, which a dynamic one can't without scripts.
  if (!own || !seminar) redirect(href("unknownLink", locale));

  const t = translator(locale, "manage");
  const { name, status, queuePosition } = own;
  const position = String(queuePosition ?? "");
  const moment = own.cancelledAt ? formatMoment(own.cancelledAt, locale) : "";
  return (
    <Page locale={locale} route="manage" params={{ token }} current="lostLink">
      <div className="wrap">
        <PageHead
          kicker={t("page.kicker")}
          title={t(`page.${status}`)}
          lead={t(`page.${status}Lead`, { name, position, moment })}
        />
        <div className="mt-11 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1.32fr_1fr]">
          <ParticipantCard
            {...own}
            locale={locale}
            seminar={seminarHeading(seminar, locale)}
            day={seminarDay(seminar, locale)}
            place={seminarPlace(seminar, locale)}
            option={own.optionName?.value}
          />
          <Section id="cancel" title={t("page.cancelTitle")} className="lg:mt-0">
            {status === "cancelled" ? (
              <ButtonLink href={href("register", locale, { year: own.seminarYear })}>{t("page.again")}</ButtonLink>
            ) : (
              <CancelForm locale={locale} token={token} />
            )}
          </Section>
        </div>
        <Section id="details" title={t("page.details")} index={1}>
          <Details locale={locale} own={own} />
        </Section>
      </div>
    </Page>
  );
}

function CancelForm({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale, "manage");
  return (
    <form action={cancel.bind(null, token)} className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <p>{t("page.cancelText")}</p>
      <div>
        <SubmitButton label={t("page.cancel")} busyLabel={t("page.busy")} look="danger" />
      </div>
    </form>
  );
}

function Details({ locale, own }: { locale: Locale; own: OwnRegistration }) {
  const t = translator(locale, "manage");
  const given = (text: string | null) => text ?? <span className="pencil">{t("page.none")}</span>;
  const rows = [
    { label: t("page.name"), value: own.name },
    { label: t("page.email"), value: own.email },
    { label: t("page.organisation"), value: own.organisation },
    { label: t("page.option"), value: given(own.optionName?.value ?? null) },
    { label: t("page.dietary"), value: given(own.dietary) },
    { label: t("page.accessibility"), value: given(own.accessibility) },
    { label: t("page.message"), value: given(own.message) },
    { label: t("page.listed"), value: t(own.listed ? "page.yes" : "page.no") },
  ];
  return (
    <div className="max-w-[44rem]">
      <Rows rows={rows} />
    </div>
  );
}
