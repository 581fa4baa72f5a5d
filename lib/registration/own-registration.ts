import type { AttendanceMode, BillingDetails, RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import type { OwnAnswer } from "./answer-words";

/** The actions that are possible for the participant at the time when the registration is loaded. */
export type Allowed = {
  change: boolean;
  cancel: boolean;
  handOver: boolean;
  /** Whether the participant can download a certificate of attendance. */
  certificate: boolean;
  /**
   * `open`: the participant can give feedback. `given`: the participant has given feedback. `no`: the participant
   * cannot give feedback.
   */
  feedback: "open" | "given" | "no";
  /**
   * Whether the participant can undo the cancellation of the registration. `noSeat`: no seat is free, or other people
   * are in the queue. `tooLate`: the deadline for changes has passed. `registeredAgain`: the e-mail address has another
   * registration for the seminar (cancelled registrations do not count). If the registration is not cancelled, the
   * value is `possible`.
   */
  undo: "possible" | "noSeat" | "tooLate" | "registeredAgain";
};

/** A registration as its participant sees it on the page of the manage link (the mailed link to the registration). */
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
  /** The time when the participant was checked in at the door. */
  arrivedAt: Date | null;
  optionId: string;
  optionName: Localised | null;
  optionMode: AttendanceMode;
  /** The organisers' text for participants of this attendance option, or null if the participant has no seat. */
  confirmation: Localised | null;
  /** The link to the remote meeting, or null if the participant has no seat. */
  remoteLink: string | null;
  /** The position in the queue, counted from 1, or null if the participant is not in the queue. */
  queuePosition: number | null;
  fee: { name: Localised | null; netCents: number; vatBasisPoints: number } | null;
  billing: Omit<BillingDetails, "registrationId"> | null;
  answers: OwnAnswer[];
  seminarYear: number;
  changesCloseAt: Date | null;
  /**
   * The new e-mail address that the participant has requested, if its owner has not confirmed it yet. It is null if
   * there is no such request, or if the request has expired.
   */
  newEmail: string | null;
  /** The colleague who has been offered the seat and has not taken it over yet, or null if there is no valid offer. */
  offeredTo: { name: string; email: string } | null;
  allowed: Allowed;
};
