import { randomInt } from "node:crypto";

/**
 * Returns a header with a random client address, as a trusted proxy would set it. All tests run on one machine, so
 * without this header the site would soon refuse their requests: it limits the number of requests from one network.
 */
export function fromSomewhere(): Record<string, string> {
  return { "X-Forwarded-For": [10, randomInt(256), randomInt(256), randomInt(256)].join(".") };
}
