import { z } from "zod";

/**
 * What an outbox row carries for its template. Names, dates and places are read when the mail is sent; only
 * secrets that the database keeps nowhere else travel here, and they are emptied after sending.
 */
export const mailPayloadSchema = z.object({
  manageToken: z.string().optional(),
  signInUrl: z.url().optional(),
});

export type MailPayload = z.output<typeof mailPayloadSchema>;
