import { timingSafeEqual } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { checkInCode } from "@/lib/registration/check-in-code";
import { parseCardCode } from "./card-code";
import { type Standing, standingOf } from "./door-person";

/**
 * The result of reading a card (the code that a participant shows at the door). `participant`: the card belongs to a
 * participant of this seminar. `standing` is the participant's situation at the door. `otherSeminar`: the card belongs
 * to the seminar of another year. `unknown`: the text is not a code that the site has made, or the registration has
 * been erased.
 */
export type CardReading =
  | { kind: "participant"; registrationId: string; name: string; arrivedAt: Date | null; standing: Standing }
  | { kind: "otherSeminar"; year: number }
  | { kind: "unknown" };

/**
 * Reads a card's code at the door. `seminarYear` is the year of the seminar at this door. This function does not mark
 * the participant as arrived.
 */
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
  // Compare the codes even if no registration has the number, so that the response time does not reveal which numbers
  // exist.
  const right = checkInCode({ id: found?.id ?? "", year: card.year, number: card.number }, cardsKey);
  if (!isSame(card.code, right) || !found) return { kind: "unknown" };
  if (card.year !== seminarYear) return { kind: "otherSeminar", year: card.year };
  const { id, name, arrivedAt } = found;
  return { kind: "participant", registrationId: id, name, arrivedAt, standing: standingOf(found) };
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
