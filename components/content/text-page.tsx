import { PageHead } from "@/components/site/page-head";
import { Section } from "@/components/ui/tab";
import type { Page } from "@/lib/content/page";
import type { Locale } from "@/lib/i18n/locales";
import { sectionsOf } from "@/lib/rich-text/walk";
import { langOf } from "./in-language";
import { RichText } from "./rich-text";
import { Untranslated } from "./untranslated";
import { Words } from "./words";

type TextPageProps = {
  locale: Locale;
  page: Omit<Page, "updatedAt">;
  /**
   * If true, each second-level heading looks like the tab of an index card in a library. Otherwise it is a normal
   * heading in the text.
   */
  tabs?: boolean;
  /** A sentence in small print at the end of the page, which says when the text was last changed. */
  updated?: string;
};

/** Shows a page that consists of text: title, introduction and body. */
export function TextPage({ locale, page, tabs, updated }: TextPageProps) {
  const { before, sections } = tabs ? sectionsOf(page.body, 2) : { before: page.body.content, sections: [] };
  return (
    <div className="wrap" lang={langOf(page.lang, locale)}>
      <PageHead title={page.title} lead={page.lead} />
      <Untranslated lang={page.lang} locale={locale} />
      {before.length > 0 && (
        <div className="mt-10">
          <RichText blocks={before} embeds={page.embeds} />
        </div>
      )}
      {sections.map(({ heading, blocks }, index) => {
        const id = `section-${index + 1}`;
        const title = <Words content={heading.content} links={page.embeds.links} />;
        return (
          <Section key={id} id={id} title={title} index={index}>
            <RichText blocks={blocks} embeds={page.embeds} />
          </Section>
        );
      })}
      {updated && <p className="mt-12 text-ink-soft text-sm">{updated}</p>}
    </div>
  );
}
