import type { Localised } from "@/lib/i18n/localised";
import type { RichText } from "@/lib/rich-text/schema";
import type { PublicState, SeminarDates } from "@/lib/time/lifecycle";

/** One year in the list of all seminars. */
export type SeminarYear = SeminarDates & {
  state: PublicState;
  title: Localised | null;
  cancelReason: Localised | null;
};

/** An attendance option as readers see it. The number of free seats is not here; the registration form loads it. */
type AttendanceOptionText = {
  id: string;
  mode: "onSite" | "remote";
  name: Localised;
  hint: Localised | null;
};

/** A fee category as readers see it: the price without VAT in cents, the VAT rate in hundredths of a per cent. */
type FeeText = { id: string; name: Localised; netCents: number; vatBasisPoints: number };

/** A programme item as readers see it. A time is null while it is not known. */
export type ProgrammeItemText = {
  id: string;
  startsAt: Date | null;
  endsAt: Date | null;
  isBreak: boolean;
  title: Localised;
  description: Localised | null;
  speakers: { id: string; name: string; organisation: string | null }[];
};

/** One year's seminar as its page shows it. What has not been announced is null. */
export type Seminar = SeminarYear & {
  id: string;
  /** The day on which the seminar was to be held before it was moved; null if it wasn't. */
  movedFrom: Date | null;
  startsAt: Date | null;
  endsAt: Date | null;
  lead: Localised | null;
  body: Localised<RichText> | null;
  /** The text for after the seminar, with thanks and materials; null until the seminar has been held. */
  afterwards: Localised<RichText> | null;
  venueName: Localised | null;
  venueAddress: Localised | null;
  options: AttendanceOptionText[];
  programme: ProgrammeItemText[];
  /** Empty while the price has not been announced, or when the seminar is free. */
  fees: FeeText[];
};
