import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { currentSeminar } from "@/app/_server/page-frame";
import { langOf } from "@/components/content/in-language";
import { RichText } from "@/components/content/rich-text";
import { Untranslated } from "@/components/content/untranslated";
import { HistorySlip } from "@/components/seminars/history-slip";
import { PageHead } from "@/components/site/page-head";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadHistory, nextYear } from "@/lib/seminars/queries";
import { isComing } from "@/lib/time/lifecycle";
import { content, contentMetadata } from "../_content-page";
import { Page } from "../_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];
export const generateMetadata = () => contentMetadata("history");

export default async function HistoryPage() {
  const locale = await pageLocale();
  const t = translator(locale, "site");
  const calendar = translator(locale, "calendar");
  const [page, years, current] = await Promise.all([
    content("history"),
    loadHistory(deps(), locale),
    currentSeminar(locale),
  ]);
  const lang = langOf(page.lang, locale);
  return (
    <Page locale={locale} route="history">
      <div className="wrap">
        <div className="grid items-end gap-x-18 gap-y-3 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div lang={lang}>
            <PageHead title={page.title} />
          </div>
          <div>
            <p lang={lang}>{page.lead}</p>
            {current && isComing(current.state) && (
              <p>
                <a className="target" href={`#y${current.year}`}>
                  {t("history.toCurrent", { year: String(current.year) })}
                </a>
              </p>
            )}
          </div>
        </div>
        <Untranslated lang={page.lang} locale={locale} />
        <div className="mt-8">
          <HistorySlip locale={locale} years={years} next={nextYear(years, deps().clock.now())} />
        </div>
        <div className="mt-12" lang={lang}>
          <RichText blocks={page.body.content} embeds={page.embeds} />
        </div>
        <p className="mt-6 text-ink-soft text-sm">
          {t("history.missing")} <a href={`${href("group", locale)}#contact`}>{t("history.tell")}</a>
        </p>
        <p className="mt-3 text-ink-soft text-sm">
          <a href={`/api/calendar?lang=${locale}`}>{calendar("subscribe")}</a>. {calendar("subscribeHint")}
        </p>
      </div>
    </Page>
  );
}
