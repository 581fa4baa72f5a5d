import { createHash } from "node:crypto";
import { foldedAddress, foldedName } from "@/lib/folded-text";
import { derivedId } from "@/lib/forms/derived-id";
import type { RegistrationForm } from "./schema";

/**
 * Returns the UUID by which a form is recognised when it is sent again. It is made from the id that the form got when
 * it was opened, the address, and the person's name; the case, accents, word order and spaces of the name do not
 * matter. The same form with another name or address is another registration.
 */
export function submissionId({ submissionId: openedAs, email, name }: RegistrationForm): string {
  return derivedId(openedAs, foldedAddress(email), foldedName(name));
}

/** Returns the SHA-256 hash of what a form says. It tells whether a form that is sent again says the same as before. */
export function submissionDigest({ submissionId: _, ...said }: RegistrationForm): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(said)).digest());
}
