/** What has changed of a seminar that those who have registered are told of. */
export type SeminarChange = "day" | "time" | "house";

/** Whom a publication tells by mail, and of what. */
export type Mailing = {
  /** All who have a seat or wait for one, if the publisher wants them to be told; null when nothing that concerns them changes. */
  moved: { changes: SeminarChange[]; people: number } | null;
  /** How many get a free seat of the queue, and a mail about it. */
  promoted: number;
  /** How many of those who have asked for it are told that registration has opened. */
  opened: number;
};

/** A publication that mails nobody. */
export const noMails: Mailing = { moved: null, promoted: 0, opened: 0 };

/** Whether a publication at this moment would mail anybody. */
export function mailsAnybody({ moved, promoted, opened }: Mailing): boolean {
  return (moved?.people ?? 0) + promoted + opened > 0;
}

/** Whether a publication at a later moment may mail somebody: people who are concerned by a change may register until then. */
export function mayMail(mailing: Mailing): boolean {
  return mailing.moved !== null || mailsAnybody(mailing);
}
