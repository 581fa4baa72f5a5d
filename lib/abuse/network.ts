import ipaddr from "ipaddr.js";

/**
 * Returns what counts as one sender: an IPv4 address, or the first half (/64) of an IPv6 address, because everyone with
 * an IPv6 address can usually use all 2^64 addresses of that half. Any other text is returned unchanged.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  // `process` converts an IPv4 address that is written as an IPv6 address (`::ffff:192.0.2.1`) to IPv4.
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const half = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${half.join(":")}::/64`;
}
