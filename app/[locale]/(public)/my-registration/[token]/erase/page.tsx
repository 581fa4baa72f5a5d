import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { erase } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("erase.title"));
}

/** Says what erasing means before it is done. */
export default async function ErasePage({ params }: PageProps<"/[locale]/my-registration/[token]/erase">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  return (
    <Page locale={locale} route="eraseRegistration" params={{ token }} current="lostLink">
      <div className="wrap">
        <PageHead title={t("erase.title")} lead={t("erase.lead")} />
        <ul className="mt-6 grid max-w-text list-disc gap-2 pl-5">
          {own.status !== "cancelled" && own.allowed.cancel && <li>{t("erase.live")}</li>}
          <li>{t("erase.link")}</li>
          <li>{t("erase.kept")}</li>
        </ul>
        <div className="buttons mt-8">
          <PostingForm
            action={erase.bind(null, token)}
            locale={locale}
            label={t("erase.confirm")}
            busyLabel={t("erase.busy")}
            look="danger"
          />
          <ButtonLink href={href("manage", locale, { token })}>{t("erase.back")}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
