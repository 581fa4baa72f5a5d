import type { MailKind } from "@/lib/db/generated/client";
import { mailTraits } from "@/lib/outbox/mail-kinds";
import type { OutboxItem } from "./load-mail";
import { isCalledOff, withdrawsEntry } from "./standing";

/**
 * The variants of mails, here called forms. There is one form for each kind of mail. The additional form `erasure` is
 * for the mail about the cancellation of a registration that was erased.
 */
export type MailForm = MailKind | "erasure";

type Form = {
  /** The reason why the reader gets the mail. A text at the end of the mail explains this reason. */
  reason: "registration" | "former" | "offered" | "newAddress" | "alert" | "signIn" | "invited" | "surge";
  /** The action of the button. If it is missing, the mail has no button. */
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
  /**
   * The facts in the mail: only the public facts about the seminar (`seminar`), or also the reader's own registration
   * (`own`).
   */
  facts?: "own" | "seminar";
  /** If true, the mail contains the participant's card and the confirmation text of the attendance option. */
  welcome?: true;
  /** The method of the calendar entry: REQUEST invites the participant, CANCEL cancels an earlier invitation. */
  entry?: "REQUEST" | "CANCEL";
};

const own = { reason: "registration", action: "manage", facts: "own" } as const;

/**
 * The parts of the mails in each form. If the reader is not the participant (or no longer is the participant), the form
 * must not have the facts `own`, because the mail must not show the registration.
 */
export const mailForms: Record<MailForm, Form> = {
  confirmation: { ...own, welcome: true, entry: "REQUEST" },
  // CANCEL applies only if the participant gave up a seat to join another queue. Otherwise there is no entry to cancel.
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
 * Returns the form in which a mail is sent. Normally this is the form of its kind, but the situation may have changed
 * after the mail was put into the outbox:
 * - If the registration of a cancellation mail has been erased, the form is `erasure`.
 * - If a participant moved from a seat to the queue and then cancelled, the mail about the queue has the form
 *   `cancellation`, so that it still cancels the calendar entry of the seat.
 * - If the seminar has been cancelled, a mail with the trait `ofSeminarToCome` (lib/outbox/mail-kinds.ts) has the form
 *   `seminarCancelled`.
 */
export function formOf(mail: OutboxItem): MailForm {
  const { kind, registration } = mail;
  if (kind === "cancellation" && !registration) return "erasure";
  if (kind === "waitingList" && registration?.status === "cancelled" && withdrawsEntry(mail)) return "cancellation";
  return mailTraits[kind].includes("ofSeminarToCome") && isCalledOff(mail) ? "seminarCancelled" : kind;
}
