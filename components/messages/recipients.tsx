import { Whom } from "@/components/seminars/editing/whom";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

type RecipientsProps = { locale: Locale; names: readonly string[]; listHref: string };

/** Shows the number and the names of the people who would get the message if it were sent now. */
export function Recipients({ locale, names, listHref }: RecipientsProps) {
  const t = translator(locale, "messages");
  return (
    <div className="mt-3 max-w-text">
      <Whom summary={t("whom", { count: names.length })} names={names} />
      <p className="hint">{t("whomHint")}</p>
      <p>
        <a className="target" href={listHref}>
          {t("seeWhom")}
        </a>
      </p>
    </div>
  );
}
