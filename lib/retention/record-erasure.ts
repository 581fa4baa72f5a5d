import type { Tx } from "@/lib/db/client";
import type { ErasureKind } from "@/lib/db/generated/client";

/** Records that data was erased, in the transaction that erased it. Records nothing when `count` is 0. */
export async function recordErasure(
  tx: Tx,
  { kind, seminarId, count, now }: { kind: ErasureKind; seminarId: string | null; count: number; now: Date },
): Promise<void> {
  if (count > 0) await tx.erasure.create({ data: { kind, seminarId, count, at: now } });
}
