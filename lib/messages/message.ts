import type { Locale } from "@/lib/i18n/locales";
import type { ParticipantFilter } from "@/lib/participants/filter";
import type { MessageState } from "./message-texts";
import type { MessageContent } from "./schema";

/** A participant to whom a message is sent. `id` is the id of the registration. */
export type Recipient = { id: string; name: string };

/**
 * The number of a message's mails in each state: `sent`, `failed` (the mail server has not accepted them yet, and they
 * will be tried again), `refused` (the mail server has refused them permanently) and `waiting` (not tried yet).
 */
export type Progress = { total: number; sent: number; failed: number; refused: number; waiting: number };

export type ListedMessage = {
  id: string;
  title: { value: string; lang: Locale } | null;
  state: MessageState;
  by: string | null;
  createdAt: Date;
  sendAt: Date | null;
  sentAt: Date | null;
  progress: Progress;
};

export type OpenedMessage = {
  id: string;
  version: number;
  content: MessageContent;
  filter: ParticipantFilter;
  state: MessageState;
  sendAt: Date | null;
  sentAt: Date | null;
  /** The participants who would get the message if it were sent now. Empty if the message was already sent. */
  recipients: Recipient[];
  progress: Progress;
};

/**
 * One mail of a message, which the mail server has not accepted. `lastError` contains the codes of the server's last
 * answer. If `final` is true, the mail will not be tried again, and an organiser has to correct the e-mail address.
 */
export type FailedMail = {
  registrationId: string;
  name: string;
  recipient: string;
  attempts: number;
  lastError: string;
  final: boolean;
};
