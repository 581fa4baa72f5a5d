import type { AttendanceMode, BillingDetails, RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import type { OwnAnswer } from "./answer-words";

/** What the participant may do at the moment when the registration was loaded. */
export type Allowed = {
  change: boolean;
  cancel: boolean;
  handOver: boolean;
  /** Whether they can download a certificate of attendance. */
  certificate: boolean;
  /** Whether the participant can give feedback, has given it, or can't give it. */
  feedback: "open" | "given" | "no";
  /** For a cancelled registration: whether the cancellation can be undone, or why not. Otherwise always `possible`. */
  undo: "possible" | "noSeat" | "tooLate" | "registeredAgain";
};

/** A registration as its participant sees it by the manage link. */
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
  /** When the participant was checked in at the door. */
  arrivedAt: Date | null;
  optionId: string;
  optionName: Localised | null;
  optionMode: AttendanceMode;
  /** The organisers' text for participants of this option; null without a seat. */
  confirmation: Localised | null;
  /** The link for taking part remotely; null without a seat. */
  remoteLink: string | null;
  /** The position in the queue, counted from 1; null when the participant does not wait. */
  queuePosition: number | null;
  fee: { name: Localised | null; netCents: number; vatBasisPoints: number } | null;
  billing: Omit<BillingDetails, "registrationId"> | null;
  answers: OwnAnswer[];
  seminarYear: number;
  changesCloseAt: Date | null;
  /**
   * A new address that has got a mail but has not confirmed it yet; null when there is none or the request has expired.
   */
  newEmail: string | null;
  /** The colleague who has been offered the seat and has not taken it over yet; null when there is no valid offer. */
  offeredTo: { name: string; email: string } | null;
  allowed: Allowed;
};
