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
 * What the confirmation page shows: what this browser itself has just sent, and the answer it got. It comes from
 * the browser and not from the database, so it tells a stranger nothing about whose address he typed.
 */
export type Receipt = z.infer<typeof receiptSchema>;

export async function giveReceipt(receipt: Receipt): Promise<void> {
  await keepInCookie(NAME, receipt, 10);
}

export async function readReceipt(seminarYear: number): Promise<Receipt | null> {
  const receipt = await readCookie(NAME, receiptSchema);
  return receipt?.seminarYear === seminarYear ? receipt : null;
}
