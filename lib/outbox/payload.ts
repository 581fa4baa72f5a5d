import { z } from "zod";

/**
 * What an outbox row carries for its template. Names, dates and places are read when the mail is sent; only
 * what the database keeps nowhere else travels here, and it is emptied after sending.
 */
export const mailPayloadSchema = z.object({
  manageToken: z.string().optional(),
  signInUrl: z.url().optional(),
  /** The secret in it, whose time begins when the mail is sent. */
  signInToken: z.string().optional(),
  /** Confirms a new address of a registration. */
  emailChangeToken: z.string().optional(),
  /** Takes over the place that a colleague offers. */
  handOverToken: z.string().optional(),
  /** Whom the mail greets, where that is not the registration's participant. */
  name: z.string().optional(),
  /** Confirms or takes back the wish to be told when registration opens. */
  alertToken: z.string().optional(),
  /** The seminar of a mail that belongs to no registration. */
  seminarId: z.uuid().optional(),
  /** The registration that its participant erased, of the mail that takes its calendar entry back. */
  registrationId: z.uuid().optional(),
  /** The calendar entry's SEQUENCE at the moment of the change, where the mail has an entry. */
  calendarSequence: z.number().optional(),
  /** Of a surge: how many registered in ten minutes, and how many forms were refused. */
  registered: z.number().optional(),
  refused: z.number().optional(),
});

export type MailPayload = z.output<typeof mailPayloadSchema>;
