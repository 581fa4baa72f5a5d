/** The sender or the recipient of a mail. */
export type Mailbox = { name: string; address: string };

/** The contents of a calendar entry, in the reader's language. */
export type Entry = {
  /** Stays the same for the same seminar or registration: calendars use it to find the entry that they update. */
  uid: string;
  /** Grows with every change (SEQUENCE in RFC 5545): calendars ignore an entry with a lower number than theirs. */
  sequence: number;
  cancelled: boolean;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  /** The day, as the database stores it (midnight in UTC). The entry lasts all day while `startsAt` is not known. */
  date: Date;
  startsAt: Date | null;
  endsAt: Date | null;
  /** `organiser` and `attendee` are set only in invitations by mail. */
  organiser?: Mailbox;
  attendee?: Mailbox;
};

/** RFC 5546: PUBLISH announces an event, REQUEST invites to it or updates the invitation, CANCEL withdraws it. */
export type Method = "PUBLISH" | "REQUEST" | "CANCEL";
