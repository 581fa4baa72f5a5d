import { createHash } from "node:crypto";
import { derivedId } from "@/lib/forms/derived-id";
import { emailKey } from "@/lib/forms/email-key";
import type { RegistrationForm } from "./schema";

/**
 * By what a form that was sent is known when it comes again, a UUID: made of the id that it was opened with, the address
 * and the person's name, whatever their case, accents, order and spaces. The same form with another name or address is
 * another registration.
 */
export function submissionId({ submissionId: openedAs, email, name }: RegistrationForm): string {
  return derivedId(openedAs, emailKey(email), personKey(name));
}

/** Tells whether a form that comes again says the same as before. */
export function submissionDigest({ submissionId: _, ...said }: RegistrationForm): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(said)).digest());
}

const personKey = (name: string) =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/).sort().join(" ");
