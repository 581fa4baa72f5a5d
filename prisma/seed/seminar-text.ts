import type { RichText } from "@/lib/rich-text/schema";

/** The texts of the coming seminar in one language. There is no title, because it has not been announced. */
export type SeminarText = {
  lead: string;
  body: RichText;
  venueName: string;
  venueAddress: string;
  option: { name: string; hint: string };
};
