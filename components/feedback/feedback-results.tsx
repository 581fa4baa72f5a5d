import { langOf } from "@/components/content/in-language";
import { buttonClass } from "@/components/ui/button";
import { Share } from "@/components/ui/share";
import { Section } from "@/components/ui/tab";
import { Table } from "@/components/ui/table";
import { scale, texts } from "@/lib/feedback/questions";
import type { FeedbackResults, RatingResult } from "@/lib/feedback/results";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

type ResultsProps = { locale: Locale; results: FeedbackResults; files: readonly { href: string; label: string }[] };

/**
 * Shows the answers to the feedback form. For each rating it shows the counts and the average. The written answers are
 * shown exactly as the participants wrote them.
 */
export function FeedbackResultsView({ locale, results, files }: ResultsProps) {
  const t = translator(locale, "feedback");
  const { count, seats, ratings } = results;
  const columns = [
    { key: "rating", label: t("rating") },
    ...scale.map((value) => ({ key: String(value), label: t(`scale.${value}`) })),
    { key: "average", label: t("average") },
  ];
  return (
    <>
      <p className="text-lg">{t("answered", { count, seats })}</p>
      <ul className="mt-4 flex flex-wrap gap-3" aria-label={t("export")}>
        {files.map(({ href, label }) => (
          <li key={href}>
            <a className={buttonClass({ small: true })} href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Table caption={t("caption")} columns={columns} className="mt-8">
        {ratings.map((rating) => (
          <RatingRow key={rating.rating} locale={locale} result={rating} />
        ))}
      </Table>
      <Section id="texts" title={t("textsTitle")}>
        <p className="hint mt-4">{t("kept")}</p>
        {texts.map((text) => (
          <section key={text} className="mt-8 max-w-text" aria-labelledby={`texts-${text}`}>
            <h3 id={`texts-${text}`}>{t(`fields.${text}`)}</h3>
            {results.texts[text].length === 0 && <p className="pencil">{t("noTexts")}</p>}
            <ul>
              {results.texts[text].map(({ id, value, lang }) => (
                <li
                  key={id}
                  className="wrap-anywhere whitespace-pre-line border-rule border-b py-3"
                  lang={langOf(lang, locale)}
                >
                  {value}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Section>
    </>
  );
}

function RatingRow({ locale, result }: { locale: Locale; result: RatingResult }) {
  const t = translator(locale, "feedback");
  const { rating, counts, given, average } = result;
  return (
    <tr>
      <th scope="row" className="font-semibold">
        {t(`fields.${rating}`)}
      </th>
      {scale.map((value, index) => {
        const count = counts[index] ?? 0;
        return (
          <td key={value} className="w-[13%] min-w-14">
            <span className="font-mono">{count}</span>
            <Share className="mt-1 h-2" of={count} in={given} />
          </td>
        );
      })}
      <td className="font-mono">{average === null ? t("none") : formatNumber(average, locale)}</td>
    </tr>
  );
}
