import type { Localised } from "@/lib/i18n/localised";
import type { RichText } from "@/lib/rich-text/schema";
import type { SeatState, SeatsLeft } from "@/lib/seats/seat-states";
import type { PublicState, SeminarDates } from "@/lib/time/lifecycle";

/** A seminar in the list of all years. */
export type SeminarYear = SeminarDates & {
  endsAt: Date | null;
  state: PublicState;
  /**
   * When the seminar takes place, or would have taken place: `over` from its end, or else from the next day in Helsinki.
   */
  timing: "ahead" | "today" | "over";
  /** Whether a person who registers now would get a seat. */
  seats: SeatsLeft;
  /**
   * Whether the seminar has a page of its own. An old seminar of which only the year and the venue are known has no page:
   * it is only a row in the list of past seminars.
   */
  hasPage: boolean;
  title: Localised | null;
  cancelReason: Localised | null;
};

/**
 * An attendance option as readers see it: whether it has free seats, but not how many, because the numbers would tell
 * who has registered.
 */
export type AttendanceOptionText = {
  id: string;
  state: SeatState;
  mode: "onSite" | "remote";
  name: Localised;
  hint: Localised | null;
};

/**
 * A fee category as readers see it. The price is without VAT, in cents; the VAT rate is in hundredths of a per cent.
 */
type FeeText = { id: string; name: Localised; netCents: number; vatBasisPoints: number };

/** A programme item as readers see it. A time that is not known is null. */
export type ProgrammeItemText = {
  id: string;
  startsAt: Date | null;
  endsAt: Date | null;
  isBreak: boolean;
  title: Localised;
  description: Localised | null;
  speakers: { id: string; name: string; organisation: string | null }[];
};

/** A seminar as its page shows it. Facts that have not been announced are null. */
export type Seminar = SeminarYear & {
  id: string;
  /** The seminar's previous date, if organisers have moved the announced seminar to another date. Otherwise null. */
  movedFrom: Date | null;
  startsAt: Date | null;
  /** Whether all registrations have been erased. False if there were none. */
  erased: boolean;
  lead: Localised | null;
  body: Localised<RichText> | null;
  /** The text for after the seminar, with thanks and materials. Null until the seminar has been held. */
  afterwards: Localised<RichText> | null;
  venueName: Localised | null;
  venueAddress: Localised | null;
  options: AttendanceOptionText[];
  programme: ProgrammeItemText[];
  /** The fees. The list is empty if the price has not been announced or the seminar is free. */
  fees: FeeText[];
};
