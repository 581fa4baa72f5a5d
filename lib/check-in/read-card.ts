import { timingSafeEqual } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { checkInCode } from "@/lib/registration/check-in-code";
import { parseCardCode } from "./card-code";
import { type Standing, standingOf } from "./door-person";

/** Whose card it is and how to meet them, of which other seminar it is, or that the site never made it. */
export type CardReading =
  | { kind: "participant"; registrationId: string; name: string; arrivedAt: Date | null; standing: Standing }
  | { kind: "otherSeminar"; year: number }
  | { kind: "unknown" };

/** Reads a card's code at the door of the seminar of `seminarYear`. Nothing is marked by that. */
export async function readCard(
  { db }: { db: Db },
  { seminarYear, text, cardsKey }: { seminarYear: number; text: string; cardsKey: string },
): Promise<CardReading> {
  const card = parseCardCode(text);
  if (!card) return { kind: "unknown" };
  const found = await db.registration.findFirst({
    where: { number: card.number, seminar: { year: card.year } },
    select: { id: true, number: true, name: true, status: true, arrivedAt: true },
  });
  // Compared also when nobody has the number, so that the time tells nothing.
  const right = checkInCode({ id: found?.id ?? "", year: card.year, number: card.number }, cardsKey);
  if (!isSame(card.code, right) || !found) return { kind: "unknown" };
  if (card.year !== seminarYear) return { kind: "otherSeminar", year: card.year };
  const { id, name, arrivedAt } = found;
  return { kind: "participant", registrationId: id, name, arrivedAt, standing: standingOf(found) };
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
