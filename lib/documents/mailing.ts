/** A change of a seminar about which participants can get a mail. */
export type SeminarChange = "day" | "time" | "venue";

/** The mails that a publication causes: the number of people who get them, and the changes that the mails are about. */
export type Mailing = {
  /**
   * The changes that affect everyone with a seat or a place in the queue, and the number of these people. These people
   * get a mail only if the user who publishes the change has chosen it. The value is null if there is no such change.
   */
  moved: { changes: SeminarChange[]; people: number } | null;
  /** The number of people who get a seat from the queue and a mail about it. */
  promoted: number;
  /** The number of people who get the mail that registration is open, because they have asked for it. */
  opened: number;
};

/** The value for a publication that causes no mails. */
export const noMails: Mailing = { moved: null, promoted: 0, opened: 0 };

/** Checks whether the publication would cause mails if it happened now. */
export function mailsAnybody({ moved, promoted, opened }: Mailing): boolean {
  return (moved?.people ?? 0) + promoted + opened > 0;
}

/**
 * Checks whether a publication that is scheduled for later may cause mails. `mailing` contains the mails that it would
 * cause now. A change that affects nobody now may affect somebody later, because people can still register.
 */
export function mayMail(mailing: Mailing): boolean {
  return mailing.moved !== null || mailsAnybody(mailing);
}
