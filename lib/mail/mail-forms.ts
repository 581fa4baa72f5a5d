import type { MailKind } from "@/lib/db/generated/client";
import { mailTraits } from "@/lib/outbox/mail-kinds";
import type { OutboxItem } from "./load-mail";
import { isCalledOff, withdrawsEntry } from "./standing";

/** The forms in which mails are written: one per kind, and `erasure` for cancelling an erased registration. */
export type MailForm = MailKind | "erasure";

type Form = {
  /** Why the reader gets the mail. The mail gives this reason at its end. */
  reason: "registration" | "former" | "offered" | "newAddress" | "alert" | "signIn" | "invited" | "surge";
  /** What its button does; without it, the mail has no button. */
  action?:
    | "manage"
    | "undo"
    | "review"
    | "takeOver"
    | "confirmEmail"
    | "confirmAlert"
    | "register"
    | "signIn"
    | "enter"
    | "look";
  /** Which facts it contains: those of the reader's own registration too, or only the public ones of the seminar. */
  facts?: "own" | "seminar";
  /** Whether it has the participant's card and the confirmation text of the attendance option. */
  welcome?: true;
  /** Whether its calendar entry invites (REQUEST) or withdraws the invitation (CANCEL). */
  entry?: "REQUEST" | "CANCEL";
};

const own = { reason: "registration", action: "manage", facts: "own" } as const;

/** The parts of each mail. A reader who is not the participant, or not any more, must not see the registration. */
export const mailForms: Record<MailForm, Form> = {
  confirmation: { ...own, welcome: true, entry: "REQUEST" },
  // It only withdraws an entry if the participant gave up a seat to join another queue.
  waitingList: { ...own, entry: "CANCEL" },
  alreadyRegistered: own,
  promotion: { ...own, welcome: true, entry: "REQUEST" },
  change: { ...own, welcome: true, entry: "REQUEST" },
  handOver: { reason: "offered", action: "takeOver", facts: "seminar" },
  handedOver: { reason: "former", facts: "seminar", entry: "CANCEL" },
  emailChange: { reason: "newAddress", action: "confirmEmail", facts: "seminar" },
  emailChanged: { reason: "former", facts: "seminar" },
  cancellation: { ...own, action: "undo", entry: "CANCEL" },
  erasure: { reason: "former", facts: "seminar", entry: "CANCEL" },
  restoration: { ...own, welcome: true, entry: "REQUEST" },
  reminder: own,
  seminarMoved: { ...own, entry: "REQUEST" },
  seminarCancelled: { ...own, action: "review", facts: "seminar", entry: "CANCEL" },
  alertConfirmation: { reason: "alert", action: "confirmAlert", facts: "seminar" },
  registrationOpened: { reason: "alert", action: "register", facts: "seminar" },
  manageLink: own,
  signIn: { reason: "signIn", action: "signIn" },
  invitation: { reason: "invited", action: "enter" },
  message: { reason: "registration", action: "review" },
  surge: { reason: "surge", action: "look", facts: "seminar" },
};

/**
 * The form in which a mail is sent, given what has happened since it was written. If the seminar has been cancelled, a
 * mail about a seminar to come becomes the mail about its cancellation. If a participant moved from a seat to the queue
 * and then cancelled, the mail about the queue becomes a cancellation, which still withdraws the calendar entry of the
 * seat.
 */
export function formOf(mail: OutboxItem): MailForm {
  const { kind, registration } = mail;
  if (kind === "cancellation" && !registration) return "erasure";
  if (kind === "waitingList" && registration?.status === "cancelled" && withdrawsEntry(mail)) return "cancellation";
  return mailTraits[kind].includes("ofSeminarToCome") && isCalledOff(mail) ? "seminarCancelled" : kind;
}
