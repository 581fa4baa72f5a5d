import { z } from "zod";
import { maxLength } from "@/lib/forms/max-length";
import { type Read, readFields } from "@/lib/forms/read-fields";
import { emailAddress, line } from "@/lib/forms/text-fields";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { type Role, roles } from "./role";

// A role or language that is missing or forged is the one that allows least, or says it in Finnish.
const roleSchema = z.enum(roles).catch("editor");

const invitationSchema = z.object({
  name: line("nameMissing", maxLength.name),
  email: emailAddress("emailMissing", maxLength.email),
  role: roleSchema,
  language: z.enum(locales).catch(defaultLocale),
});

/** Checks the form by which someone is invited. `language`: that of the mail. */
export function parseInvitation(values: unknown): Read<z.output<typeof invitationSchema>> {
  return readFields(invitationSchema, values);
}

/** The role that a form sends. */
export function parseRole(value: unknown): Role {
  return roleSchema.parse(value);
}
