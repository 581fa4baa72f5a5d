import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { LinkEnd } from "@/lib/db/generated/enums";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../_page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const title = translator(await pageLocale(), "manage")("lost.replacedTitle");
  return { title, robots: { index: false, follow: false } };
}

/** Says why a link does not work any more. `?why=` is the reason; the address contains nothing about the registration. */
export default async function ReplacedLinkPage({ searchParams }: PageProps<"/[locale]/replaced-link">) {
  const locale = await pageLocale();
  const { why } = await searchParams;
  const reason = Object.values(LinkEnd).find((each) => each === why);
  if (!reason) redirect(href("unknownLink", locale));
  const t = translator(locale, "manage");
  return (
    <Page locale={locale} route="replacedLink" current="lostLink">
      <div className="wrap">
        <PageHead title={t("lost.replacedTitle")} lead={t(`lost.replaced.${reason}`)} />
        <p className="mt-8">
          <ButtonLink href={href("lostLink", locale)}>{t("received.lostLink")}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
