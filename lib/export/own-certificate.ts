import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/messages";
import { findOwnRegistration } from "@/lib/registration/find-own-registration";
import { mayHaveCertificate } from "@/lib/registration/may-have-certificate";
import { type Attendee, writeCertificates } from "./pdf/certificates";

async function* only(attendee: Attendee): AsyncGenerator<Attendee> {
  yield attendee;
}

/**
 * A participant's own certificate by the manage link, as a PDF in the language of the registration, and what the file is
 * called. Null when the link leads nowhere, and for those who were not there, or not yet.
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
