import type { Locale } from "@/lib/i18n/locales";
import type { Member } from "@/lib/members/members";
import type { PictureView } from "@/lib/pictures/picture-address";
import type { RichText } from "@/lib/rich-text/schema";
import type { Seminar } from "@/lib/seminars/seminar";

/**
 * What a text refers to but doesn't contain. A reference that is missing here is not shown, because its target is gone.
 */
export type Embeds = {
  /** The reader's language. */
  locale: Locale;
  /** Maps each internal link to its public URL. */
  links: Record<string, string>;
  pictures: Record<string, PictureView>;
  contacts: Record<string, Member>;
  seminars: Record<number, Seminar>;
};

/** A page of content in one language, `lang`. It is the Finnish original if there is no translation. */
export type Page = {
  lang: Locale;
  title: string;
  lead: string | null;
  body: RichText;
  embeds: Embeds;
  updatedAt: Date;
};
