type Seats = { capacity: number | null; taken: number; waiting: number };

/** Whether a newcomer would get a seat: one is free (no capacity means no limit) and nobody waits for it. */
export function hasFreeSeat({ capacity, taken, waiting }: Seats): boolean {
  return waiting === 0 && (capacity === null || taken < capacity);
}
