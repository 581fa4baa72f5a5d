import { z } from "zod";
import type { FieldProblem } from "./field-problem";
import { hasSiteAddress } from "./site-address";

const problem = (code: FieldProblem) => ({ error: code });

// These patterns refuse control characters, which would damage mail headers and files. Only texts of several lines may
// contain line breaks and tabs. The patterns also refuse characters that reverse the direction of writing, because such
// characters can make a name look like another name.
const oneLine = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;
const manyLines = /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\r\n\t])*$/u;
// An answer that contains only spaces and invisible characters counts as empty.
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

/**
 * Returns the schema of a required line of at most `max` characters, without spaces around it. If the line is empty,
 * the problem is `missing`.
 */
export const line = (missing: FieldProblem, max: number) => required(oneLine, missing, max);

/**
 * Returns the schema of the required name of a person or an organisation. The name must not contain the URL of a web
 * site (site-address.ts), because the site's mails contain the name and must not spread links.
 */
export const named = (of: "person" | "organisation", missing: FieldProblem, max: number) =>
  line(missing, max).refine((text) => !hasSiteAddress(text, of), problem("siteAddress"));

/**
 * Returns the schema of a required text of at most `max` characters, which may have line breaks. If the text is empty,
 * the problem is `missing`.
 */
export const text = (missing: FieldProblem, max: number) => required(manyLines, missing, max);

/**
 * Returns the schema of an optional line of at most `max` characters, without spaces around it. An empty line becomes
 * null.
 */
export const optionalLine = (max: number) => optional(oneLine, max);

/**
 * Returns the schema of an optional line (such as a job title) that must not contain the URL of a web site. An empty
 * line becomes null.
 */
export const optionalName = (max: number) =>
  optionalLine(max).refine((text) => text === null || !hasSiteAddress(text, "organisation"), problem("siteAddress"));

/**
 * Returns the schema of an optional text of at most `max` characters, which may have line breaks. An empty text becomes
 * null.
 */
export const optionalText = (max: number) => optional(manyLines, max);

/**
 * Returns the schema of a required e-mail address. If the field is empty, the problem is `missing`. An address without
 * `@` has the problem `emailNoAt`, and any other invalid address has `emailMalformed`. The other problems are the same
 * as for `line`.
 */
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
 * The maximum length of each answer about a person, in characters. An e-mail address has at most 254 characters (RFC
 * 3696, erratum 1690, which follows from RFC 5321).
 */
export const maxLength = { name: 200, email: 254, organisation: 200, role: 200, needs: 500, message: 2000 } as const;
