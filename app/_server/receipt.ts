import "server-only";
import { z } from "zod";
import { keepInCookie, readCookie } from "./cookie";

const NAME = "receipt";

const receiptSchema = z.object({
  seminarYear: z.number(),
  name: z.string(),
  organisation: z.string(),
  optionId: z.uuid(),
  outcome: z.enum(["confirmed", "waiting"]),
});

/**
 * What the confirmation page shows: what this browser has just sent, and the answer. It comes from a cookie and not
 * from the database, so it does not tell strangers whether the address that they typed is registered.
 */
export type Receipt = z.infer<typeof receiptSchema>;

export async function giveReceipt(receipt: Receipt): Promise<void> {
  await keepInCookie(NAME, receipt, 10);
}

export async function readReceipt(seminarYear: number): Promise<Receipt | null> {
  const receipt = await readCookie(NAME, receiptSchema);
  return receipt?.seminarYear === seminarYear ? receipt : null;
}
