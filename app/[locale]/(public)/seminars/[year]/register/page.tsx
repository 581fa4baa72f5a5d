import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { openGuard } from "@/app/_server/form-guard";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { NotOpen } from "@/components/registration/not-open";
import { RegistrationForm } from "@/components/registration/registration-form";
import { PageHead } from "@/components/site/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadFullOptions } from "@/lib/registration/queries";
import { loadSeminar } from "@/lib/seminars/queries";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarDay, seminarHeading, seminarPlace } from "@/lib/seminars/seminar-words";
import { pageMetadata } from "../../../_metadata";
import { notFoundMetadata } from "../../../_not-found";
import { Page } from "../../../_page";
import { register } from "./actions";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/seminars/[year]/register">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale();
  const year = parseYear((await params).year);
  if (!year) return notFoundMetadata();
  const title = translator(locale, "manage")("register.title");
  return pageMetadata({ locale, route: "register", params: { year }, title });
}

export default async function RegisterPage({ params }: Props) {
  const locale = await pageLocale();
  const { year: yearText } = await params;
  const year = parseYear(yearText);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  // The seminar's page is static: it answers 404 with words, which a dynamic page can't without scripts.
  if (!year || !seminar) redirect(href("seminar", locale, { year: yearText }));

  return (
    <Page locale={locale} route="register" params={{ year }} current="seminar">
      {seminar.state === "open" ? (
        <OpenForm locale={locale} seminar={seminar} />
      ) : (
        <NotOpen locale={locale} seminar={seminar} />
      )}
    </Page>
  );
}

async function OpenForm({ locale, seminar }: { locale: Locale; seminar: Seminar }) {
  const t = translator(locale, "manage");
  const card = (label: "seminar" | "day" | "place") => translator(locale, "registration")(`card.${label}`);
  const full = await loadFullOptions(deps(), seminar.id);
  const options = seminar.options.map(({ id, name, hint }) => ({
    id,
    name: name.value,
    hint: full.has(id) ? t("register.full") : hint?.value,
  }));
  const only = options.length === 1 ? options[0]?.id : undefined;
  const values: Record<string, string> = only ? { optionId: only } : {};
  return (
    <div className="wrap">
      <PageHead
        kicker={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
        title={t("register.title")}
        lead={t("register.intro")}
      />
      <RegistrationForm
        action={register.bind(null, seminar.year)}
        initial={{ submissionId: randomUUID(), guard: openGuard(locale), attempt: 0, values, errors: {} }}
        texts={messagesOf(locale, "registration").form}
        options={options}
        privacyHref={href("privacy", locale)}
        locale={locale}
        facts={[
          { label: card("seminar"), value: seminarHeading(seminar, locale) },
          { label: card("day"), value: seminarDay(seminar, locale) },
          { label: card("place"), value: seminarPlace(seminar, locale) },
        ]}
      />
    </div>
  );
}
