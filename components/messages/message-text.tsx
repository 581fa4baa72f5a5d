import { RichText } from "@/components/content/rich-text";
import type { Embeds } from "@/lib/content/page";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import { writtenLanguages } from "@/lib/messages/message-texts";
import type { MessageContent } from "@/lib/messages/schema";

type MessageTextProps = {
  locale: Locale;
  content: MessageContent;
  embeds: Embeds;
  languages: Messages["pages"]["languages"];
};

/** Shows the text of a message that cannot be changed any more, in each language in which it was written. */
export function MessageTexts({ locale, content, embeds, languages }: MessageTextProps) {
  const t = translator(locale, "messages");
  return writtenLanguages(content).map((lang) => (
    <details key={lang} className="mt-4 max-w-text">
      <summary className="target">
        {t("text")} ({languages[lang]})
      </summary>
      <div className="mt-3 bg-sheet px-6 py-5" lang={lang}>
        <p className="font-semibold text-lg">{content[lang].subject}</p>
        <RichText blocks={content[lang].body.content} embeds={embeds} />
      </div>
    </details>
  ));
}
