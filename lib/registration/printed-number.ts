/** A registration's number as it is printed on cards and lists: at least three digits, `041`. */
export function printedNumber(number: number): string {
  return String(number).padStart(3, "0");
}
