import type { Locale } from "@/lib/i18n/locales";
import type { ParticipantFilter } from "@/lib/participants/filter";
import type { MessageState } from "./message-texts";
import type { MessageContent } from "./schema";

/** Someone whom a message goes to, by the registration's id. */
export type Recipient = { id: string; name: string };

/** How many of a message's mails have gone, were not taken yet and are tried again, were refused for good, and wait. */
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
  /** Whom it would go to now; of one that has been sent nobody. */
  recipients: Recipient[];
  progress: Progress;
};

/**
 * A mail of a message that has not been taken: whose, how often it was tried, and what the server answered, as a code. One that is
 * `final` is not tried again: its address has to be corrected.
 */
export type FailedMail = {
  registrationId: string;
  name: string;
  recipient: string;
  attempts: number;
  lastError: string;
  final: boolean;
};
