import ipaddr from "ipaddr.js";

/**
 * What is counted as one sender: an IPv4 address, or the first half of an IPv6 address, since everyone who has one of
 * those has the 2^64 addresses below it. Anything else is returned as it is.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  // `process` gives an IPv4 address that is written as an IPv6 address its usual form.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const half = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${half.join(":")}::/64`;
}
