import { domainToASCII, domainToUnicode } from "node:url";
import { cleanedLine } from "./cleaned-text";
import { emailProblem } from "./email-problem";
import type { FieldProblem } from "./field-problem";
import { line } from "./text-fields";

/** The address of `Maija <maija@example.org>`, and the text before it. */
const inBrackets = /^([^<>]*)<([^<>]*)>[\s,;.]*$/;
/** Punctuation that a sentence or a list of addresses leaves around an address. */
const around = /^[\s"“”„'’<([]+|[\s"“”'’>)\],;:.!?]+$/g;

const bareAddress = (text: string) =>
  text
    .replace(around, "")
    .replace(/^(?:mailto:\s*)+([^?]*)(?:\?.*)?$/i, "$1")
    .replace(/\s*[@＠]\s*/g, "@")
    .replace(around, "");

/** Returns the address in brackets. If there is another address before the brackets, returns the whole text. */
function chosenAddress(text: string): string {
  const [, before = "", within = ""] = inBrackets.exec(text) ?? [];
  if (!within) return bareAddress(text);
  const address = bareAddress(within);
  return before.includes("@") && bareAddress(before) !== address ? text : address;
}

/** Converts the domain of an address. A domain with signs that no domain has stays as it is. */
function withDomain(address: string, convert: (domain: string) => string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  if (at < 0 || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || !/[^\0-\x7F]|(?:^|\.)xn--/i.test(domain)) return address;
  const converted = convert(domainToASCII(domain));
  return converted ? `${address.slice(0, at)}@${converted}` : address;
}

/** Returns the address as mail servers take it: an internationalised domain is written in ASCII (Punycode). */
export const addressInAscii = (address: string): string => withDomain(address, (ascii) => ascii);

/**
 * Cleans an e-mail address that a person has typed or pasted. Removes what mail programs and texts put around it: a
 * name before it, brackets, quotation marks, `mailto:`, a dot or comma at its end, spaces around the @, and characters
 * that nobody sees. An internationalised domain is returned in letters, also if it was written in ASCII (Punycode), as
 * browsers do. Several addresses stay as they are, so that they are refused.
 */
export function cleanedAddress(text: string): string {
  const chosen = chosenAddress(cleanedLine(text));
  const address = withDomain(chosen, (ascii) => domainToUnicode(ascii).normalize("NFC"));
  return address === text ? address : cleanedAddress(address);
}

/**
 * Returns the schema of a required e-mail address, which is cleaned (`cleanedAddress`). If the field is empty, the
 * problem is `missing`. What else can be wrong with an address is in email-problem.ts. The other problems are the same
 * as for `line`.
 */
export const emailAddress = (missing: FieldProblem, max: number) =>
  line(missing, max, cleanedAddress).superRefine((address, context) => {
    if (address.length === 0) return;
    const ascii = addressInAscii(address);
    const code = emailProblem(address, ascii);
    if (code) context.addIssue({ code: "custom", message: code satisfies FieldProblem });
    else if (address.length <= max && ascii.length > max)
      context.addIssue({ code: "custom", message: "tooLong" satisfies FieldProblem });
  });
