import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { loadSeminar } from "@/lib/seminars/queries";
import { drawSlip } from "./draw-slip";
import { slipFacts, slipVersion } from "./slip-facts";

/**
 * Returns the picture that social media show for a link to a seminar (a PNG), and its version. The picture is stored in
 * the database, so that all servers share it. It is created again only if its contents have changed. Returns null if
 * the seminar does not exist or is a draft.
 */
export async function loadSlip(
  deps: { db: Db; clock: Clock },
  year: number,
  locale: Locale,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; version: string } | null> {
  const seminar = await loadSeminar(deps, year, locale);
  if (!seminar) return null;
  const facts = slipFacts(seminar, locale);
  const version = slipVersion(facts);
  const where = { seminarId_locale: { seminarId: seminar.id, locale } };
  const kept = await deps.db.slipImage.findUnique({ where });
  if (kept?.version === version) return { bytes: kept.bytes, version };
  const drawn = { version, bytes: await drawSlip(facts) };
  await deps.db.slipImage.upsert({ where, create: { seminarId: seminar.id, locale, ...drawn }, update: drawn });
  return drawn;
}
