import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { TextPage } from "@/components/content/text-page";
import { loadPageAt } from "@/lib/content/load-page-at";
import { href } from "@/lib/i18n/routes";
import { publishDue } from "@/lib/publishing/publish-draft";
import { pageMetadata } from "../../_metadata";
import { NotFound, notFoundMetadata } from "../../_not-found";
import { Page } from "../../_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/pages/[slug]">;

const pageAt = cache(async (slug: string) => {
  // A scheduled text must become visible at its time, even if the background job that publishes it is late.
  await publishDue(deps());
  return loadPageAt(deps(), { slug, locale: await pageLocale() });
});

export async function generateMetadata({ params }: Props) {
  const found = await pageAt((await params).slug);
  if (!found) return notFoundMetadata();
  const { page, slugs } = found;
  const { title, lead } = page;
  return pageMetadata({ locale: await pageLocale(), route: "page", params: { slug: slugs }, title, description: lead });
}

export default async function WrittenPage({ params }: Props) {
  const locale = await pageLocale();
  const { slug } = await params;
  const found = await pageAt(slug);
  if (!found) return <NotFound />;
  const { page, slugs } = found;
  if (slug !== slugs[locale]) permanentRedirect(href("page", locale, { slug: slugs }));
  return (
    <Page locale={locale} route="page" params={{ slug: slugs }}>
      <TextPage locale={locale} page={page} />
    </Page>
  );
}
