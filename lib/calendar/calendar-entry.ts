/** Someone who writes or is written to. */
export type Mailbox = { name: string; address: string };

/** What a calendar entry tells, in the reader's language. */
export type Entry = {
  /** The same for as long as the entry is about the same thing: by it a calendar knows what to update. */
  uid: string;
  /** Rises with every change (RFC 5545, SEQUENCE): calendars ignore what is older than what they have. */
  sequence: number;
  cancelled: boolean;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  /** The day, as the database has it. The entry is all-day while `startsAt` is not known. */
  date: Date;
  startsAt: Date | null;
  endsAt: Date | null;
  /** Set in invitations only. */
  organiser?: Mailbox;
  attendee?: Mailbox;
};

/** PUBLISH tells of an event, REQUEST invites to it or updates the invitation, CANCEL takes it back (RFC 5546). */
export type Method = "PUBLISH" | "REQUEST" | "CANCEL";
