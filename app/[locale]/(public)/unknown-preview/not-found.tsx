import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { translator } from "@/lib/i18n/messages";
import { Page } from "../_page";

/** Says that a preview link is no longer valid or has never existed. */
export default async function UnknownPreview() {
  const locale = await pageLocale();
  const t = translator(locale, "preview");
  return (
    <Page locale={locale} route="unknownPreview">
      <div className="wrap">
        <PageHead title={t("enter.goneTitle")} lead={t("enter.goneText")} />
      </div>
    </Page>
  );
}
