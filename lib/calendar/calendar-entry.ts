/** The sender or the recipient of a mail. */
export type Mailbox = { name: string; address: string };

/** The contents of one calendar entry, in the language of its reader. */
export type Entry = {
  /**
   * The id of the entry. The id never changes for a seminar or registration, because calendar programs use it to find
   * the entry that they must update.
   */
  uid: string;
  /**
   * A number that grows with every change (SEQUENCE in RFC 5545). Calendar programs ignore an entry whose number is
   * lower than the number of the entry that they already have.
   */
  sequence: number;
  cancelled: boolean;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  /** The date, stored as midnight in UTC. If `startsAt` is null, the entry lasts the whole day. */
  date: Date;
  startsAt: Date | null;
  endsAt: Date | null;
  /** The sender of the invitation. Like `attendee`, it is set only in invitations by mail. */
  organiser?: Mailbox;
  attendee?: Mailbox;
};

/**
 * The method in RFC 5546: PUBLISH announces an event, REQUEST invites to an event or updates an invitation, CANCEL
 * cancels an event.
 */
export type Method = "PUBLISH" | "REQUEST" | "CANCEL";
