import { randomInt } from "node:crypto";

/**
 * Returns a header with a random client address, as a trusted proxy would set it. All tests run on one machine, but the
 * site limits how many requests one network may send.
 */
export function fromSomewhere(): Record<string, string> {
  return { "X-Forwarded-For": [10, randomInt(256), randomInt(256), randomInt(256)].join(".") };
}
