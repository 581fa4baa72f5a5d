import type { AttendanceMode, BillingDetails, QuestionKind, RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";

/** An answer to a question of the organisers, in words where it is a choice. */
export type OwnAnswer = {
  questionId: string;
  label: Localised;
  kind: QuestionKind;
  /** The labels of the choices; a text or a number alone; nothing of yes or no, which `yes` tells. */
  words: string[];
  yes?: boolean;
};

/** What the participant may still do, at the moment of asking. */
export type Allowed = {
  change: boolean;
  cancel: boolean;
  handOver: boolean;
  /** Take away a certificate of having been there. */
  certificate: boolean;
  /** Whether one may tell what one thought of the day, has told it, or can't. */
  feedback: "open" | "given" | "no";
  /** Of a cancelled registration: whether the cancellation can be undone, or why not. */
  undo: "possible" | "noSeat" | "tooLate" | "registeredAgain";
};

/** What a participant sees of the own registration by the manage link. */
export type OwnRegistration = {
  id: string;
  number: number;
  status: RegistrationStatus;
  name: string;
  email: string;
  organisation: string;
  role: string | null;
  message: string | null;
  listed: boolean;
  remindersStopped: boolean;
  locale: Locale;
  dietary: string | null;
  accessibility: string | null;
  registeredAt: Date;
  cancelledAt: Date | null;
  /** When the participant was seen at the door. */
  arrivedAt: Date | null;
  optionId: string;
  optionName: Localised | null;
  optionMode: AttendanceMode;
  /** What the organisers tell those who take part in this way, and where to: of a confirmed place only. */
  confirmation: Localised | null;
  remoteLink: string | null;
  /** The place in the queue, from 1; null when not waiting. */
  queuePosition: number | null;
  fee: { name: Localised | null; netCents: number; vatBasisPoints: number } | null;
  billing: Omit<BillingDetails, "registrationId"> | null;
  answers: OwnAnswer[];
  seminarYear: number;
  changesCloseAt: Date | null;
  /** A new address that has been asked, and has not answered yet. */
  newEmail: string | null;
  /** The colleague to whom the place is offered, and who has not taken it yet. */
  offeredTo: { name: string; email: string } | null;
  allowed: Allowed;
};
