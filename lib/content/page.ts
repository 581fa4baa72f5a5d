import type { Locale } from "@/lib/i18n/locales";
import type { Member } from "@/lib/members/members";
import type { PictureView } from "@/lib/pictures/picture-address";
import type { RichText } from "@/lib/rich-text/schema";
import type { Seminar } from "@/lib/seminars/seminar";

/**
 * The data to which a text refers but which it does not contain. If the target of a reference is not in this data, it
 * no longer exists, and the reference is not shown.
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

/** A page in one language, `lang`, for readers. If there is no translation, it is the Finnish original. */
export type Page = {
  lang: Locale;
  title: string;
  lead: string | null;
  body: RichText;
  embeds: Embeds;
  updatedAt: Date;
};
