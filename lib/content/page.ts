import type { Locale } from "@/lib/i18n/locales";
import type { Member } from "@/lib/members/members";
import type { PictureView } from "@/lib/pictures/picture-address";
import type { RichText } from "@/lib/rich-text/schema";
import type { Seminar } from "@/lib/seminars/seminar";

/**
 * The data that a text shows but does not contain. The text contains only references, such as the id of a picture. If
 * the target of a reference is missing in this data, the target is not available to readers, and the reference is not
 * shown.
 */
export type Embeds = {
  /** The language of the reader, which can differ from the language of the text. */
  locale: Locale;
  /** Maps each internal link to its public URL. */
  links: Record<string, string>;
  pictures: Record<string, PictureView>;
  contacts: Record<string, Member>;
  seminars: Record<number, Seminar>;
};

/**
 * A page as readers see it. `lang` is the language of the text: the language of the reader, or Finnish if the page is
 * not translated into that language.
 */
export type Page = {
  lang: Locale;
  title: string;
  lead: string | null;
  body: RichText;
  embeds: Embeds;
  updatedAt: Date;
};
