import "server-only";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { TextPage } from "@/components/content/text-page";
import { loadPage } from "@/lib/content/queries";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { publishDue } from "@/lib/publishing/publish-draft";
import type { PageKey } from "@/lib/rich-text/schema";
import { pageMetadata } from "./_metadata";
import { Page } from "./_page";

/** Loads the content of a page in the language of the reader. Answers 404 if the page has no content. */
export const content = cache(async (key: PageKey) => {
  // A scheduled text must become visible at its time, even if the background job that publishes it is late.
  await publishDue(deps());
  const page = await loadPage(deps(), { key }, await pageLocale());
  return page ?? notFound();
});

/**
 * Returns the metadata of a page whose text is written by editors. `key` is both the name of the page's route and the
 * key of the page's text.
 */
export async function contentMetadata(key: Exclude<PageKey, "home">): Promise<Metadata> {
  const { title, lead } = await content(key);
  return pageMetadata({ locale: await pageLocale(), route: key, title, description: lead });
}

type ContentPageProps = {
  name: "presentation" | "privacy" | "accessibility";
  tabs?: boolean;
  /** If true, the page shows the date on which the text was last changed. */
  dated?: boolean;
};

/** Shows a page that consists only of text written by editors. */
export async function ContentPage({ name, tabs, dated }: ContentPageProps) {
  const locale = await pageLocale();
  const page = await content(name);
  const updated = translator(locale, "site")("updated", { day: formatDay(page.updatedAt, locale) });
  return (
    <Page locale={locale} route={name}>
      <TextPage locale={locale} page={page} {...(tabs && { tabs })} {...(dated && { updated })} />
    </Page>
  );
}
