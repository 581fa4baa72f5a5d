import { z } from "zod";

/** The errors that name a wrong letter or sign of the address. The letter follows the code, after a colon. */
export type LetterProblem = "emailLetterBefore" | "emailLetterAfter";

/** The errors of an e-mail address that is not empty. */
export type EmailProblem =
  | "emailNoAt"
  | "emailTwo"
  | "emailTwoAts"
  | "emailNoName"
  | "emailNoDomain"
  | "emailSpace"
  | "emailComma"
  | "emailDots"
  | "emailNoEnding"
  | "emailMalformed"
  | `${LetterProblem}:${string}`;

const inName = /[^A-Za-z0-9_'+.-]/u;
const inDomain = /[^\p{L}\p{M}\p{N}.-]/u;

/**
 * Returns what is wrong with an e-mail address, so that the reader can be told where to look. Returns null if the
 * address is valid. `ascii` is the address with its domain in ASCII (Punycode).
 */
export function emailProblem(address: string, ascii = address): EmailProblem | null {
  if (!address.includes("@")) return "emailNoAt";
  if (address.split(/[\s,;]+/).filter((part) => /.@./.test(part)).length > 1) return "emailTwo";
  const [name = "", domain = "", ...more] = address.split("@");
  if (more.length > 0) return "emailTwoAts";
  if (name === "") return "emailNoName";
  if (domain === "") return "emailNoDomain";
  if (/\s/.test(address)) return "emailSpace";
  if (address.includes(",")) return "emailComma";
  const [letterBefore] = inName.exec(name) ?? [];
  if (letterBefore) return `emailLetterBefore:${letterBefore}`;
  const [letterAfter] = inDomain.exec(domain) ?? [];
  if (letterAfter) return `emailLetterAfter:${letterAfter}`;
  if (/^\.|\.@|@\.|\.\.|\.$/.test(address)) return "emailDots";
  if (!domain.includes(".")) return "emailNoEnding";
  return z.email().safeParse(ascii).success ? null : "emailMalformed";
}
