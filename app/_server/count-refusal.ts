import "server-only";
import { createRefusalCount } from "@/lib/abuse/refusals";
import { noteRefusals } from "@/lib/abuse/surges";
import { systemClock } from "@/lib/clock";
import { deps } from "./deps";

const counts = new Map<number, ReturnType<typeof createRefusalCount>>();

/** Counts a registration that was refused by the rate limit. Organisers are told when there are many. */
export async function countRefusal(seminarYear: number): Promise<void> {
  const count = counts.get(seminarYear) ?? createRefusalCount((refused) => note(seminarYear, refused));
  counts.set(seminarYear, count);
  await count(systemClock.now().getTime());
}

function note(seminarYear: number, refused: number): Promise<void> {
  const { db, clock, env } = deps();
  return noteRefusals({ db, clock, organisersEmail: env.organisersEmail }, { seminarYear, refused });
}
