import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "own")("erase.doneTitle"), robots: { index: false } };
}

/** Says that the registration has been erased. The page contains no personal data. */
export default async function RegistrationErasedPage() {
  const locale = await pageLocale();
  const t = translator(locale, "own");
  return (
    <Page locale={locale} route="registrationErased" current="lostLink">
      <div className="wrap">
        <PageHead title={t("erase.doneTitle")} lead={t("erase.doneLead")} />
        <p className="mt-8">
          <ButtonLink href={href("home", locale)}>{t("erase.home")}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
