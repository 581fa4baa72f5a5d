import { randomInt } from "node:crypto";

/**
 * A header with a random client address, as a trusted proxy would set it. Tests run on one machine, and the site limits
 * what one network may do.
 */
export function fromSomewhere(): Record<string, string> {
  return { "X-Forwarded-For": [10, randomInt(256), randomInt(256), randomInt(256)].join(".") };
}
