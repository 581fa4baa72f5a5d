import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { NotFound } from "../_not-found";
import { Page } from "../_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "manage")("lost.invalidTitle") };
}

/** Where a manage link leads that leads nowhere: cut short, mistyped, or of an erased registration. */
export default async function UnknownLinkPage() {
  return (
    <NotFound>
      <UnknownLink locale={await pageLocale()} />
    </NotFound>
  );
}

function UnknownLink({ locale }: { locale: Locale }) {
  const t = translator(locale, "manage");
  return (
    <Page locale={locale} route="unknownLink" current="lostLink">
      <div className="wrap">
        <PageHead title={t("lost.invalidTitle")} lead={t("lost.invalidLead")} />
        <p className="mt-8">
          <ButtonLink href={href("lostLink", locale)}>{t("received.lostLink")}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
