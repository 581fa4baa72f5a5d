import { randomInt } from "node:crypto";

/**
 * The header by which a trusted proxy tells whom it asks for, with an address nobody else has: tests come from one
 * machine, and what may be done from one network is limited.
 */
export function fromSomewhere(): Record<string, string> {
  return { "X-Forwarded-For": [10, randomInt(256), randomInt(256), randomInt(256)].join(".") };
}
