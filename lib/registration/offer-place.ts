import { z } from "zod";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Registration } from "@/lib/db/generated/client";
import { foldedAddress, foldedName } from "@/lib/folded-text";
import { hasName, nameFields, type PersonName, wholeName } from "@/lib/forms/person-name";
import { type Read, readFields } from "@/lib/forms/read-fields";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { keepEndedLink, newToken } from "@/lib/tokens/tokens";
import type { FormValues } from "./form-spec";
import { whyNotHandedOver } from "./hand-over-rules";
import { lockRegistration } from "./lock-registration";
import { hasAskedEnough, hasExpired } from "./pending-request";
import { personSchema } from "./schema";

/** The colleague who is offered a seat. */
export type Colleague = PersonName & { email: string; organisation: string };

export type OfferResult =
  | { ok: true }
  | { ok: false; reason: "notSeated" | "tooLate" | "handedOverTooOften" | "samePerson" | "askedEnough" };

/**
 * Offers the participant's seat to a colleague by mail. The participant keeps the seat until the colleague takes it
 * over (take-over-place.ts). A new offer replaces the earlier offer. If the earlier offer is equal and still valid,
 * nothing happens. The result does not show whether the colleague is already registered; only the colleague sees that,
 * on the page that the mailed link opens.
 *
 * Refuses by the rules of hand-over-rules.ts. Also refuses with `samePerson` if the e-mail address and the name are the
 * participant's own (a colleague may share the address), and with `askedEnough` if the registration has already caused too many mails (pending-request.ts).
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
    if (isSamePerson(locked.registration, colleague)) return { ok: false, reason: "samePerson" };
    const earlier = await tx.handOver.findUnique({ where: { registrationId } });
    if (earlier && isSame(earlier, colleague) && !hasExpired(earlier.createdAt, now)) return { ok: true };
    if (await hasAskedEnough(tx, { registrationId, now })) return { ok: false, reason: "askedEnough" };

    if (earlier) await endOffer(tx, { ...earlier, now });
    const { token, hash } = newToken();
    const offer = { ...colleague, tokenHash: hash, createdAt: now };
    await tx.handOver.upsert({ where: { registrationId }, create: { registrationId, ...offer }, update: offer });
    await enqueueMail(tx, {
      kind: "handOver",
      locale: locked.registration.locale,
      recipient: colleague.email,
      payload: { handOverToken: token, name: wholeName(colleague), givenName: colleague.givenName },
      registrationId,
      now,
    });
    return { ok: true };
  });
}

const isSamePerson = ({ emailKey, personKey }: Registration, { email, ...name }: Colleague) =>
  emailKey === foldedAddress(email) && personKey === foldedName(wholeName(name));

const isSame = (one: Colleague, other: Colleague) =>
  wholeName(one) === wholeName(other) && one.email === other.email && one.organisation === other.organisation;

/** Withdraws an offer. The link in the colleague's mail then stops working. */
export async function withdrawOffer(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId }: { registrationId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRegistration(tx, registrationId);
    const offer = await tx.handOver.findUnique({ where: { registrationId } });
    if (offer) await endOffer(tx, { ...offer, now: clock.now() });
  });
}

/** Deletes an offer, and keeps the hash of its link, so that the colleague is told that the offer was withdrawn. */
async function endOffer(
  tx: Tx,
  { registrationId, tokenHash, now }: { registrationId: string; tokenHash: Uint8Array<ArrayBuffer>; now: Date },
): Promise<void> {
  await tx.handOver.deleteMany({ where: { registrationId } });
  await keepEndedLink(tx, { tokenHash, registrationId, reason: "offerWithdrawn", now });
}

const { email, organisation } = personSchema.shape;
const colleagueSchema = z.object({ ...nameFields, email, organisation }).refine(...hasName);

/** Checks the form that offers a seat to a colleague. Returns one problem for each field with a wrong value. */
export function parseColleague(values: FormValues): Read<Colleague> {
  return readFields(colleagueSchema, values);
}
