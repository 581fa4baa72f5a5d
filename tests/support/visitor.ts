import { randomInt } from "node:crypto";

/**
 * Returns a header with a random client address, as a trusted proxy would set it. The site limits the number of
 * requests from one network. Without this header, it would soon refuse the requests of the tests, because they all run
 * on one machine.
 */
export function fromSomewhere(): Record<string, string> {
  return { "X-Forwarded-For": [10, randomInt(256), randomInt(256), randomInt(256)].join(".") };
}
