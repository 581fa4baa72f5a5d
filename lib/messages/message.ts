import type { Locale } from "@/lib/i18n/locales";
import type { ParticipantFilter } from "@/lib/participants/filter";
import type { MessageState } from "./message-texts";
import type { MessageContent } from "./schema";

/** A participant to whom a message is sent; `id` is that of the registration. */
export type Recipient = { id: string; name: string };

/**
 * How many mails of a message there are: `sent`; `failed` (the server hasn't accepted them, and they are tried again);
 * `refused` (by the server, for good); and `waiting` (not tried yet).
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
  /** Those to whom it would be sent now; empty when it has been sent. */
  recipients: Recipient[];
  progress: Progress;
};

/**
 * A mail of a message that the server has not accepted. `lastError` has the codes of the server's last answer. If
 * `final` is true, the mail isn't tried again, and somebody has to correct the address.
 */
export type FailedMail = {
  registrationId: string;
  name: string;
  recipient: string;
  attempts: number;
  lastError: string;
  final: boolean;
};
