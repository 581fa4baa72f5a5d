import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { deps } from "./deps";

const NAME = "receipt";
const TEN_MINUTES = 10 * 60;

const receiptSchema = z.object({
  seminarYear: z.number(),
  name: z.string(),
  organisation: z.string(),
  outcome: z.enum(["confirmed", "waiting"]),
});

/**
 * What the confirmation page shows: what this browser itself has just sent, and the answer it got. It comes from
 * the browser and not from the database, so it tells a stranger nothing about whose address he typed.
 */
export type Receipt = z.infer<typeof receiptSchema>;

export async function giveReceipt(receipt: Receipt): Promise<void> {
  const store = await cookies();
  store.set(NAME, JSON.stringify(receipt), {
    httpOnly: true,
    sameSite: "lax",
    secure: deps().env.siteUrl.startsWith("https:"),
    maxAge: TEN_MINUTES,
  });
}

export async function readReceipt(seminarYear: number): Promise<Receipt | null> {
  const store = await cookies();
  try {
    const receipt = receiptSchema.safeParse(JSON.parse(store.get(NAME)?.value ?? "null"));
    return receipt.success && receipt.data.seminarYear === seminarYear ? receipt.data : null;
  } catch {
    return null;
  }
}
