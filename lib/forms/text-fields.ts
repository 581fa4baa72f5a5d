import { z } from "zod";
import type { FieldProblem } from "./field-problem";
import { hasSiteAddress } from "./site-address";

const problem = (code: FieldProblem) => ({ error: code });

// Control characters break mail headers and files; only long answers may have line breaks. Characters that reverse the
// direction of text can make a name look like another one.
const oneLine = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;
const manyLines = /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\r\n\t])*$/u;
// An answer that consists only of spaces and invisible characters counts as empty.
const visible = /[^\s\p{Cf}]/u;

const required = (shape: RegExp, missing: FieldProblem, max: number) =>
  z
    .string(problem(missing))
    .regex(shape, problem("forbiddenCharacter"))
    .trim()
    .regex(visible, problem(missing))
    .max(max, problem("tooLong"));

const optional = (shape: RegExp, max: number) =>
  z
    .string()
    .regex(shape, problem("forbiddenCharacter"))
    .trim()
    .max(max, problem("tooLong"))
    .default("")
    .transform((text) => (visible.test(text) ? text : null));

/** A required line of at most `max` characters, trimmed. Its problem is `missing` when it is empty. */
export const line = (missing: FieldProblem, max: number) => required(oneLine, missing, max);

/**
 * The required name of a person or an organisation. It must not contain the address of a web site (site-address.ts),
 * because mails quote the name.
 */
export const named = (of: "person" | "organisation", missing: FieldProblem, max: number) =>
  line(missing, max).refine((text) => !hasSiteAddress(text, of), problem("siteAddress"));

/**
 * A required text of at most `max` characters, which may have line breaks. Its problem is `missing` when it is empty.
 */
export const text = (missing: FieldProblem, max: number) => required(manyLines, missing, max);

/** An optional line of at most `max` characters, trimmed; null when it is empty. */
export const optionalLine = (max: number) => optional(oneLine, max);

/** An optional line, such as a job title, that must not contain the address of a web site; null when it is empty. */
export const optionalName = (max: number) =>
  optionalLine(max).refine((text) => text === null || !hasSiteAddress(text, "organisation"), problem("siteAddress"));

/** An optional text of at most `max` characters, which may have line breaks; null when it is empty. */
export const optionalText = (max: number) => optional(manyLines, max);

/** A required e-mail address. Its problem is `missing`, `emailNoAt`, `emailMalformed`, or that of a line. */
export const emailAddress = (missing: FieldProblem, max: number) =>
  line(missing, max).superRefine((address, context) => {
    if (address.length === 0) return;
    const code = !address.includes("@")
      ? "emailNoAt"
      : z.email().safeParse(address).success
        ? undefined
        : "emailMalformed";
    if (code) context.addIssue({ code: "custom", message: code satisfies FieldProblem });
  });

/**
 * The maximum length of answers about a person, in characters. An e-mail address has at most 254 (RFC 3696, erratum
 * 1690, by the limits of RFC 5321).
 */
export const maxLength = { name: 200, email: 254, organisation: 200, role: 200, needs: 500, message: 2000 } as const;
