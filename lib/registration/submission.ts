import { createHash } from "node:crypto";
import { emailKey } from "./email-key";
import type { RegistrationForm } from "./schema";

/**
 * By what a form that was sent is known when it comes again, a UUID: made of the id that it was opened with, the address
 * and the person's name, whatever their case, accents, order and spaces. The same form with another name or address is
 * another registration.
 */
export function submissionId({ submissionId: openedAs, email, name }: RegistrationForm): string {
  const hex = sha256([openedAs, emailKey(email), personKey(name)])
    .toString("hex")
    .slice(0, 32);
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");
}

/** Tells whether a form that comes again says the same as before. */
export function submissionDigest({ submissionId: _, ...said }: RegistrationForm): Uint8Array<ArrayBuffer> {
  return new Uint8Array(sha256(said));
}

const sha256 = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest();

const personKey = (name: string) =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/).sort().join(" ");
