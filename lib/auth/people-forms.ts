import { z } from "zod";
import { emailAddress } from "@/lib/forms/email-address";
import { type Read, readFields } from "@/lib/forms/read-fields";
import { line, maxLength } from "@/lib/forms/text-fields";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { type Role, roles } from "./role";

// A missing or invalid role becomes `editor`, the role with the fewest rights. A missing or invalid language becomes
// Finnish.
const roleSchema = z.enum(roles).catch("editor");

const invitationSchema = z.object({
  name: line("nameMissing", maxLength.name),
  email: emailAddress("emailMissing", maxLength.email),
  role: roleSchema,
  language: z.enum(locales).catch(defaultLocale),
});

/** Validates the form with which a user is invited. `language` is the language of the invitation mail. */
export function parseInvitation(values: unknown): Read<z.output<typeof invitationSchema>> {
  return readFields(invitationSchema, values);
}

/** Returns the role that a form contains. An unknown role becomes `editor`. */
export function parseRole(value: unknown): Role {
  return roleSchema.parse(value);
}
