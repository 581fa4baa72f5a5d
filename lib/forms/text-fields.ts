import { z } from "zod";
import type { FieldProblem } from "./field-problem";
import { hasSiteAddress } from "./site-address";

const problem = (code: FieldProblem) => ({ error: code });

// Control characters never belong in an answer: they break mail headers and files. Line breaks do in a long one.
// Nor do marks that turn the direction of the text around: with them a name reads as another one.
const oneLine = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;
const manyLines = /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\r\n\t])*$/u;
// Spaces of no width are nobody's name.
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

/** One line of at most `max` characters, the spaces around it cut off; `missing` when it is empty. */
export const line = (missing: FieldProblem, max: number) => required(oneLine, missing, max);

/** What a person or an organisation is called: mails quote it, so no address of a site may be in it (site-address.ts). */
export const named = (of: "person" | "organisation", missing: FieldProblem, max: number) =>
  line(missing, max).refine((text) => !hasSiteAddress(text, of), problem("siteAddress"));

/** The same with line breaks. */
export const text = (missing: FieldProblem, max: number) => required(manyLines, missing, max);

/** One line that may be left empty: then null. */
export const optionalLine = (max: number) => optional(oneLine, max);

/** The same of a title or a task. */
export const optionalName = (max: number) =>
  optionalLine(max).refine((text) => text === null || !hasSiteAddress(text, "organisation"), problem("siteAddress"));

/** A text that may be left empty: then null. */
export const optionalText = (max: number) => optional(manyLines, max);

/** An address to write to. */
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
