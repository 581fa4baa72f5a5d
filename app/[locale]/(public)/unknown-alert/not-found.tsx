import { pageLocale } from "@/app/_server/locale";
import { currentSeminar } from "@/app/_server/page-frame";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../_page";

/**
 * Explains that the link about an opening alert (a mail that says that registration has opened) does not work: the URL
 * is incomplete, or the alert was already sent or deleted.
 */
export default async function UnknownAlert() {
  const locale = await pageLocale();
  const t = translator(locale, "alert");
  const seminar = await currentSeminar(locale);
  return (
    <Page locale={locale} route="unknownAlert" current="seminar">
      <div className="wrap">
        <PageHead title={t("unknown.title")} lead={t("unknown.lead")} />
        {seminar && (
          <p className="mt-8">
            <ButtonLink href={href("seminar", locale, { year: seminar.year })}>
              {translator(locale, "manage")("register.toSeminar")}
            </ButtonLink>
          </p>
        )}
      </div>
    </Page>
  );
}
