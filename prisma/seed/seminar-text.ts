import type { RichText } from "@/lib/rich-text/schema";

/** The texts of the next seminar in one language. There is no title because the title has not been announced. */
export type SeminarText = {
  lead: string;
  body: RichText;
  venueName: string;
  venueAddress: string;
  option: { name: string; hint: string };
};
