import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/messages";
import { findOwnRegistration } from "@/lib/registration/manage-links";
import { mayHaveCertificate } from "@/lib/registration/may-have-certificate";
import { type Attendee, writeCertificates } from "./pdf/certificates";

async function* only(attendee: Attendee): AsyncGenerator<Attendee> {
  yield attendee;
}

/**
 * Returns a participant's own certificate of attendance: a PDF in the language of the registration, and the file name.
 * `token` comes from the participant's manage link (the secret link to their registration). Returns null if the token
 * is unknown or the participant may not have a certificate now (`mayHaveCertificate`).
 */
export async function loadOwnCertificate({ db, clock }: { db: Db; clock: Clock }, token: string) {
  const id = await findOwnRegistration({ db }, token);
  const found =
    id &&
    (await db.registration.findUnique({
      where: { id },
      select: { name: true, locale: true, status: true, arrivedAt: true, seminar: { include: { translations: true } } },
    }));
  if (!found || !mayHaveCertificate(found, found.seminar, clock.now())) return null;
  const { name, locale, seminar } = found;
  const title = translator(locale, "certificate")("title");
  const pieces: Uint8Array[] = [];
  for await (const piece of writeCertificates({ seminar, title, locale, toSign: false }, only({ name, locale })))
    pieces.push(piece);
  return {
    file: Buffer.concat(pieces),
    name: translator(locale, "certificate")("fileName", { year: String(seminar.year) }),
  };
}
