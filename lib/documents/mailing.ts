/** A change of a seminar that participants are told of. */
export type SeminarChange = "day" | "time" | "venue";

/** Whom a publication tells by mail, and about what. */
export type Mailing = {
  /**
   * Changes that affect everyone who has a seat or a place in the queue, and how many people that is. They are told
   * only if the publisher wants it. Null when no such change is made.
   */
  moved: { changes: SeminarChange[]; people: number } | null;
  /** How many people are promoted from the queue and get a mail about it. */
  promoted: number;
  /** How many people get the opening alert that they asked for. */
  opened: number;
};

/** A publication that mails nobody. */
export const noMails: Mailing = { moved: null, promoted: 0, opened: 0 };

/** Whether the publication would mail anybody if it were made now. */
export function mailsAnybody({ moved, promoted, opened }: Mailing): boolean {
  return (moved?.people ?? 0) + promoted + opened > 0;
}

/**
 * Whether the publication may mail somebody if it is made later. A change that affects nobody now may do so then,
 * because people can still register.
 */
export function mayMail(mailing: Mailing): boolean {
  return mailing.moved !== null || mailsAnybody(mailing);
}
