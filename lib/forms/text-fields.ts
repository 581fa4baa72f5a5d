import { z } from "zod";
import { cleanedLine, cleanedName, cleanedText } from "./cleaned-text";
import type { FieldProblem } from "./field-problem";
import { hasSiteAddress } from "./site-address";

const problem = (code: FieldProblem) => ({ error: code });

// These patterns refuse control characters, which would damage mail headers and files. Only texts of several lines may
// contain line breaks and tabs. Harmless characters that come with a paste are cleaned before (cleaned-text.ts).
const oneLine = /^\P{Cc}*$/u;
const manyLines = /^(?:\P{Cc}|[\r\n\t])*$/u;
// An answer that contains only spaces and invisible characters counts as empty.
const visible = /[^\s\p{Cf}]/u;

type Clean = (text: string) => string;

const required = (shape: RegExp, clean: Clean, missing: FieldProblem, max: number) =>
  z
    .string(problem(missing))
    .overwrite(clean)
    .regex(shape, problem("forbiddenCharacter"))
    .regex(visible, problem(missing))
    .max(max, problem("tooLong"));

const optional = (shape: RegExp, clean: Clean, max: number) =>
  z
    .string()
    .overwrite(clean)
    .regex(shape, problem("forbiddenCharacter"))
    .max(max, problem("tooLong"))
    .default("")
    .transform((text) => (visible.test(text) ? text : null));

/**
 * Returns the schema of a required line of at most `max` characters, which is cleaned (cleaned-text.ts). If the line is
 * empty, the problem is `missing`.
 */
export const line = (missing: FieldProblem, max: number, clean: Clean = cleanedLine) =>
  required(oneLine, clean, missing, max);

/**
 * Returns the schema of the required name of a person or an organisation. The name must not contain the URL of a web
 * site (site-address.ts), because the site's mails contain the name and must not spread links.
 */
export const named = (of: "person" | "organisation", missing: FieldProblem, max: number) =>
  line(missing, max, of === "person" ? cleanedName : cleanedLine).refine(
    (text) => !hasSiteAddress(text, of),
    problem("siteAddress"),
  );

/**
 * Returns the schema of a required text of at most `max` characters, which may have line breaks. If the text is empty,
 * the problem is `missing`.
 */
export const text = (missing: FieldProblem, max: number) => required(manyLines, cleanedText, missing, max);

/**
 * Returns the schema of an optional line of at most `max` characters, which is cleaned. An empty line becomes null.
 */
export const optionalLine = (max: number) => optional(oneLine, cleanedLine, max);

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
export const optionalText = (max: number) => optional(manyLines, cleanedText, max);

/**
 * The maximum length of each answer about a person, in characters. An e-mail address has at most 254 characters (RFC
 * 3696, erratum 1690, which follows from RFC 5321).
 */
export const maxLength = { name: 200, email: 254, organisation: 200, role: 200, needs: 500, message: 2000 } as const;
