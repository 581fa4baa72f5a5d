import type { Localised } from "@/lib/i18n/localised";
import type { RichText } from "@/lib/rich-text/schema";
import type { PublicState, SeminarDates } from "@/lib/time/lifecycle";

/** A row of the history: one year, and as much as is known of it. */
export type SeminarYear = SeminarDates & {
  state: PublicState;
  title: Localised | null;
  cancelReason: Localised | null;
};

/** A way to take part, as the reader is told of it. How many seats are left is asked at the time of registering. */
export type AttendanceOptionText = {
  id: string;
  mode: "onSite" | "remote";
  name: Localised;
  hint: Localised | null;
};

/** What taking part costs whom, in whole cents without VAT and hundredths of a per cent. */
export type FeeText = { id: string; name: Localised; netCents: number; vatBasisPoints: number };

/** One row of the day. A time that is null is not known yet. */
export type ProgrammeItemText = {
  id: string;
  startsAt: Date | null;
  endsAt: Date | null;
  isBreak: boolean;
  title: Localised;
  description: Localised | null;
  speakers: { id: string; name: string; organisation: string | null }[];
};

/** One year's seminar as its page shows it. Null is what has not been announced. */
export type Seminar = SeminarYear & {
  id: string;
  /** The day before it was moved. */
  movedFrom: Date | null;
  startsAt: Date | null;
  endsAt: Date | null;
  lead: Localised | null;
  body: Localised<RichText> | null;
  /** Thanks and materials: of a seminar that has been held. */
  afterwards: Localised<RichText> | null;
  venueName: Localised | null;
  venueAddress: Localised | null;
  options: AttendanceOptionText[];
  programme: ProgrammeItemText[];
  /** None while the price has not been announced, or when there is none. */
  fees: FeeText[];
};
