import { SurePost } from "@/components/ui/sure-form";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { PreviewLinkRow } from "@/lib/preview/preview-links";

type LinkListProps = {
  locale: Locale;
  links: readonly PreviewLinkRow[];
  end: (id: string, data: FormData) => Promise<void>;
};

/**
 * Lists the preview links that work now. For each link it shows the person who created it, the time of creation and the
 * time at which the link expires. A button ends the link earlier.
 */
export function LinkList({ locale, links, end }: LinkListProps) {
  const t = translator(locale, "preview");
  if (links.length === 0) return <p>{t("none")}</p>;
  return (
    <ul>
      {links.map(({ id, createdBy, createdAt, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-rule border-b py-3">
          {t("link", {
            name: createdBy,
            made: formatMoment(createdAt, locale),
            ends: formatMoment(expiresAt, locale),
          })}
          <SurePost
            action={end.bind(null, id)}
            locale={locale}
            texts={{
              ...{ open: t("end"), shut: t("endShut"), text: t("endText"), submit: t("end"), busy: t("ending") },
            }}
          />
        </li>
      ))}
    </ul>
  );
}
