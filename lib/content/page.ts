import type { Locale } from "@/lib/i18n/locales";
import type { Member } from "@/lib/members/member";
import type { PictureView } from "@/lib/pictures/picture-address";
import type { RichText } from "@/lib/rich-text/schema";
import type { Seminar } from "@/lib/seminars/seminar";

/** What a document speaks of but doesn't hold. What isn't here (any more) is not shown. */
export type Embeds = {
  /** The reader's language. */
  locale: Locale;
  /** From internal links to addresses. */
  links: Record<string, string>;
  pictures: Record<string, PictureView>;
  contacts: Record<string, Member>;
  seminars: Record<number, Seminar>;
};

/** A page of content. All of it is in one language, `lang`: the Finnish original where there is no translation. */
export type Page = {
  lang: Locale;
  title: string;
  lead: string | null;
  body: RichText;
  embeds: Embeds;
  updatedAt: Date;
};
