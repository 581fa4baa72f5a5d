import { z } from "zod";

/**
 * The data that a row of the outbox stores for its mail. It contains only values that the database does not store
 * elsewhere; names, dates and other details are loaded when the mail is sent. The payload is emptied after the mail has
 * been sent.
 */
export const mailPayloadSchema = z.object({
  manageToken: z.string().optional(),
  signInUrl: z.url().optional(),
  /** The token in `signInUrl`. The time in which the token can be used starts when the mail is sent. */
  signInToken: z.string().optional(),
  /** The token with which the owner of a new e-mail address confirms it for a registration. */
  emailChangeToken: z.string().optional(),
  /** The token with which a colleague takes over the offered seat. */
  handOverToken: z.string().optional(),
  /** The name of the recipient, if the recipient is not the registration's participant. */
  name: z.string().optional(),
  /** The token with which a person confirms or cancels an alert (the request for a mail when registration opens). */
  alertToken: z.string().optional(),
  /** The id of the seminar, if the mail belongs to no registration. */
  seminarId: z.uuid().optional(),
  /** The id of an erased registration, for the mail that removes the seminar from the participant's calendar. */
  registrationId: z.uuid().optional(),
  /**
   * The SEQUENCE (version number) of the calendar entry at the time of the change, if the mail contains a calendar
   * entry.
   */
  calendarSequence: z.number().optional(),
  /** The number of registrations in ten minutes, for the mail about a surge (lib/abuse/surges.ts). */
  registered: z.number().optional(),
  /** The number of refused forms, for the mail about a surge. */
  refused: z.number().optional(),
});

export type MailPayload = z.output<typeof mailPayloadSchema>;
