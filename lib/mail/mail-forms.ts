import type { MailKind } from "@/lib/db/generated/client";
import type { OutboxItem } from "./load-mail";
import { isCalledOff, takesEntryBack } from "./standing";

/** What mails are told apart by: the kind, and of cancellations the one of a registration that has been erased. */
export type MailForm = MailKind | "erasure";

type Form = {
  /** Why its reader gets it. */
  reason: "registration" | "former" | "offered" | "newAddress" | "alert" | "signIn" | "invited" | "surge";
  /** What its button does. */
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
  /** What it tells: all of the reader's own registration, or only what everyone may know. */
  facts?: "own" | "seminar";
  /** Whether it has the participant's card, and what the organisers tell those who take part in this way. */
  welcome?: true;
  /** Whether its calendar entry invites or takes the invitation back. */
  entry?: "REQUEST" | "CANCEL";
};

const own = { reason: "registration", action: "manage", facts: "own" } as const;

/** What each mail is made of. Whoever isn't the participant, or isn't any more, is told of no registration. */
export const mailForms: Record<MailForm, Form> = {
  confirmation: { ...own, welcome: true, entry: "REQUEST" },
  // Only to someone who gave up a seat for the queue does it take an entry back.
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

/** Mails that say that the seminar will be held. */
const ofSeminarToCome: readonly MailKind[] = [
  "confirmation",
  "waitingList",
  "promotion",
  "restoration",
  "seminarMoved",
  "alreadyRegistered",
];

/**
 * What a mail is by the time it is sent: one that waited until the seminar was called off says just that, and one that
 * told of the queue takes the calendar entry of the former seat back although its reader has cancelled.
 */
export function formOf(mail: OutboxItem): MailForm {
  const { kind, registration } = mail;
  if (kind === "cancellation" && !registration) return "erasure";
  if (kind === "waitingList" && registration?.status === "cancelled" && takesEntryBack(mail)) return "cancellation";
  return ofSeminarToCome.includes(kind) && isCalledOff(mail) ? "seminarCancelled" : kind;
}
