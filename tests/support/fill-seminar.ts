import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { newToken } from "@/lib/tokens/tokens";
import type { FullSeminar } from "./full-seminar";
import { written } from "./messages";

type Filling = { full: FullSeminar; word: string; now: Date };

/**
 * Creates a participant with all that can belong to a registration: special needs, answers, billing details, a manage
 * link (the participant's secret link), a history, a new e-mail address to confirm, and mails to the present and to an
 * earlier e-mail address. Also stores feedback and a message. Every text about the person contains `word`.
 */
export async function fillSeminar(db: Db, { full, word, now }: Filling): Promise<string> {
  const id = await createRegistration(db, { full, word, now });
  await db.$transaction(async (tx) => {
    const mail = { locale: "fi", registrationId: id, now } as const;
    const payload = { manageToken: newToken().token };
    await enqueueMail(tx, { ...mail, kind: "confirmation", recipient: `${word}@example.org`, payload });
    await enqueueMail(tx, { ...mail, kind: "emailChanged", recipient: `before-${word}@example.org`, payload });
    await enqueueMail(tx, { ...mail, kind: "confirmation", recipient: `refused-${word}@example.org`, payload });
  });
  const words = { good: `Kahvi, ${word}`, better: `Äänet, ${word}`, wishes: `${word} puhujaksi` };
  await db.feedback.create({ data: { seminarId: full.seminar.id, givenOn: now, locale: "fi", overall: 5, ...words } });
  const message = { seminarId: full.seminar.id, createdAt: now, filter: { q: word } };
  await db.message.create({ data: { ...message, content: written({ fi: `Terveisiä, ${word}` }) } });
  return id;
}

async function createRegistration(db: Db, { full, word, now }: Filling): Promise<string> {
  const email = `${word}@example.org`;
  const [fee] = full.feeCategories;
  const { id } = await db.registration.create({
    data: {
      id: randomUUID(),
      seminarId: full.seminar.id,
      optionId: full.onSite.id,
      number: 1,
      status: "confirmed",
      name: `Sanelma ${word} ${word}`,
      email,
      emailKey: foldedAddress(email),
      organisation: `${word}n kirjasto`,
      role: `${word}npäällikkö`,
      message: `Terveisiä, ${word}`,
      note: `${word} soitti`,
      feeCategoryId: fee?.id ?? null,
      netCents: fee?.netCents ?? null,
      vatBasisPoints: fee?.vatBasisPoints ?? null,
      locale: "fi",
      listed: true,
      registeredAt: now,
      submissionId: randomUUID(),
      specialNeeds: { create: { dietary: `ei ${word}a`, accessibility: `${word}luiska`, consentedAt: now } },
      answers: {
        create: full.questions.map(({ id, keptDays }) => ({ questionId: id, value: answer(word, keptDays) })),
      },
      billing: { create: billing(word) },
      manageLinks: { create: { tokenHash: newToken().hash, createdAt: now } },
      emailChange: { create: { tokenHash: newToken().hash, email: `new-${word}@example.org`, createdAt: now } },
      handOver: {
        create: {
          tokenHash: newToken().hash,
          name: `${word}-Kollega ${word}`,
          email: `colleague-${word}@example.org`,
          organisation: `Toinen ${word}`,
          createdAt: now,
        },
      },
      events: { create: { at: now, kind: "handedOver", actor: "participant", reason: `${word} ei pääse` } },
    },
  });
  await db.attendanceOption.update({ where: { id: full.onSite.id }, data: { taken: { increment: 1 } } });
  return id;
}

const answer = (word: string, keptDays: number | null) => (keptDays === null ? `${word} pitkään` : `${word} hetken`);

const billing = (word: string) => ({
  payer: `${word} Oy`,
  invoiceKind: "email" as const,
  businessId: `${word}-1`,
  eInvoiceAddress: `0037${word}`,
  operatorCode: `operaattori ${word}`,
  invoiceEmail: `lasku-${word}@example.org`,
  postalAddress: `${word}katu 1`,
  reference: `viite-${word}`,
});
