import { z } from "zod";

/**
 * What an outbox row contains for the template of its mail. Names, dates and places are read when the mail is sent. The
 * payload has only what the database does not store elsewhere, and it is emptied after the mail has been sent.
 */
export const mailPayloadSchema = z.object({
  manageToken: z.string().optional(),
  signInUrl: z.url().optional(),
  /** The token in `signInUrl`. Its lifetime begins when the mail is sent. */
  signInToken: z.string().optional(),
  /** The token that confirms a new address of a registration. */
  emailChangeToken: z.string().optional(),
  /** The token that takes over the seat that is offered to a colleague. */
  handOverToken: z.string().optional(),
  /** The person whom the mail greets, if that is not the registration's participant. */
  name: z.string().optional(),
  /** The token that confirms, or withdraws, the wish to be told when registration opens. */
  alertToken: z.string().optional(),
  /** The seminar, for a mail that belongs to no registration. */
  seminarId: z.uuid().optional(),
  /** The id of an erased registration, for the mail that takes its calendar entry back. */
  registrationId: z.uuid().optional(),
  /** The SEQUENCE of the calendar entry at the moment of the change, if the mail has a calendar entry. */
  calendarSequence: z.number().optional(),
  /** For the mail about a surge: the number of registrations in ten minutes. */
  registered: z.number().optional(),
  /** For the mail about a surge: the number of refused forms. */
  refused: z.number().optional(),
});

export type MailPayload = z.output<typeof mailPayloadSchema>;
