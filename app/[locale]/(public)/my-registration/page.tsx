import type { Metadata } from "next";
import { openGuard } from "@/app/_server/form-guard";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { AddressForm } from "@/components/ui/address-form";
import { translator } from "@/lib/i18n/messages";
import { pageMetadata } from "../_metadata";
import { Page } from "../_page";
import { sendManageLink } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  const t = translator(locale, "manage");
  return pageMetadata({ locale, route: "lostLink", title: t("lost.title"), description: t("lost.lead") });
}

export default async function LostLinkPage() {
  const locale = await pageLocale();
  const t = translator(locale, "manage");
  const texts = { label: t("lost.email"), send: t("lost.send"), busy: t("lost.busy"), sent: t("lost.sent") };
  return (
    <Page locale={locale} route="lostLink" current="lostLink">
      <div className="wrap">
        <PageHead title={t("lost.title")} lead={t("lost.lead")} />
        <div className="mt-10">
          <AddressForm action={sendManageLink} guard={openGuard(locale)} locale={locale} texts={texts} />
        </div>
      </div>
    </Page>
  );
}
