/** Formats a registration's number for cards and lists, with at least three digits: `041`. */
export function printedNumber(number: number): string {
  return String(number).padStart(3, "0");
}
