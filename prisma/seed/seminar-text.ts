import type { RichText } from "@/lib/rich-text/schema";

/** What is told of the coming seminar in one language. Its title has not been announced. */
export type SeminarText = {
  lead: string;
  body: RichText;
  venueName: string;
  venueAddress: string;
  option: { name: string; hint: string };
};
