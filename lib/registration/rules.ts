/** A registration's number as it is printed on cards and lists: at least three digits, `041`. */
export function printedNumber(number: number): string {
  return String(number).padStart(3, "0");
}

type Seats = { capacity: number | null; taken: number; waiting: number };

/** Whether a newcomer would get a seat: one is free (no capacity means no limit) and nobody waits for it. */
export function hasFreeSeat({ capacity, taken, waiting }: Seats): boolean {
  return waiting === 0 && (capacity === null || taken < capacity);
}
