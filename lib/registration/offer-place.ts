import { z } from "zod";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { type Read, readFields } from "@/lib/forms/read-fields";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { newToken } from "@/lib/tokens/tokens";
import type { FormValues } from "./form-spec";
import { whyNotHandedOver } from "./hand-over-rules";
import { lockRegistration } from "./lock-registration";
import { hasAskedEnough, hasExpired } from "./pending-request";
import { personSchema } from "./schema";

/** The colleague to whom a seat is offered. */
export type Colleague = { name: string; email: string; organisation: string };

export type OfferResult =
  | { ok: true }
  | { ok: false; reason: "notSeated" | "tooLate" | "handedOverTooOften" | "sameAddress" | "askedEnough" };

/**
 * Offers the seat of a registration to a colleague by mail. The participant keeps the seat until the colleague takes it
 * over (take-over-place.ts). A new offer replaces the earlier one. If the same offer is made again while it is valid,
 * nothing happens. The answer does not depend on whether the colleague has a registration: only the colleague learns
 * that, by the mailed link.
 *
 * Refuses by the rules of hand-over-rules.ts, with `sameAddress` when the address is the participant's own, and with
 * `askedEnough` when the registration has caused too many mails (pending-request.ts).
 */
export async function offerPlace(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId, colleague }: { registrationId: string; colleague: Colleague },
): Promise<OfferResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const locked = await lockRegistration(tx, registrationId);
    if (!locked) return { ok: false, reason: "notSeated" };
    const reason = await whyNotHandedOver(tx, { ...locked, now });
    if (reason) return { ok: false, reason };
    if (foldedAddress(colleague.email) === locked.registration.emailKey) return { ok: false, reason: "sameAddress" };
    const earlier = await tx.handOver.findUnique({ where: { registrationId } });
    if (earlier && isSame(earlier, colleague) && !hasExpired(earlier.createdAt, now)) return { ok: true };
    if (await hasAskedEnough(tx, { registrationId, now })) return { ok: false, reason: "askedEnough" };

    const { token, hash } = newToken();
    const offer = { ...colleague, tokenHash: hash, createdAt: now };
    await tx.handOver.upsert({ where: { registrationId }, create: { registrationId, ...offer }, update: offer });
    await enqueueMail(tx, {
      kind: "handOver",
      locale: locked.registration.locale,
      recipient: colleague.email,
      payload: { handOverToken: token, name: colleague.name },
      registrationId,
      now,
    });
    return { ok: true };
  });
}

const isSame = (one: Colleague, other: Colleague) =>
  one.name === other.name && one.email === other.email && one.organisation === other.organisation;

/** Withdraws an offer: the link in the colleague's mail stops working. */
export async function withdrawOffer({ db }: { db: Db }, { registrationId }: { registrationId: string }): Promise<void> {
  await db.handOver.deleteMany({ where: { registrationId } });
}

const { name, email, organisation } = personSchema.shape;
const colleagueSchema = z.object({ name, email, organisation });

/** Checks the form that offers a seat to a colleague. Returns one problem for each wrong field. */
export function parseColleague(values: FormValues): Read<Colleague> {
  return readFields(colleagueSchema, values);
}
