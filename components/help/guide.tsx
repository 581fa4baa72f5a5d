import { PageHead } from "@/components/site/page-head";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { guidePictureSize } from "./picture-size";

type GuideProps = { locale: Locale; texts: Messages["help"] };

/** Shows the guide for editors: short sections with pictures of the screens. */
export function Guide({ locale, texts }: GuideProps) {
  const sections = Object.entries(texts.sections);
  return (
    <div className="wrap">
      <PageHead title={texts.title} lead={texts.lead} />
      <nav aria-label={texts.contents} className="mt-8">
        <ol className="gap-x-12 sm:columns-2">
          {sections.map(([name, { title }]) => (
            <li key={name}>
              <a className="target" href={`#${name}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(([name, { title, text, ...rest }]) => (
        <Section key={name} id={name} title={title}>
          <div className="prose max-w-text">
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {"picture" in rest && (
            // biome-ignore lint/performance/noImgElement: the file is small already, and few people open this page.
            <img
              className="mt-6 h-auto w-full max-w-200 border border-rule-strong"
              src={`/help/${locale}/${name}.webp`}
              alt={rest.picture}
              {...guidePictureSize}
              loading="lazy"
            />
          )}
        </Section>
      ))}
    </div>
  );
}
