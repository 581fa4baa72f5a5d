import { isIPv6 } from "node:net";

/**
 * What is counted as one sender: an IPv4 address, or the first half of an IPv6 address, since everyone who has one of
 * those has the 2^64 addresses below it. Anything else is returned as it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const given = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean));
  const [first = [], last = []] = given;
  const left = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => "0");
  const groups = [...first, ...left, ...last].map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.slice(0, 4).join(":")}::/64`;
}
