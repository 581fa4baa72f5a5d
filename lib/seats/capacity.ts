/** How many seats an attendance option has; without a number, whether an organiser has said that there is no limit. */
export type SeatLimit = { capacity: number | null; noLimit: boolean };

/** Of an option that is new: it takes nobody until an organiser has set its seats (set-capacity.ts). */
export const seatsNotSet: SeatLimit = { capacity: null, noLimit: false };

type Seats = SeatLimit & { taken: number; waiting: number };

/** Whether an attendance option takes anybody: an organiser has set its seats, or that there is no limit. */
export function takesPeople({ capacity, noLimit }: SeatLimit): boolean {
  return capacity !== null || noLimit;
}

/** Whether every seat is taken; where there is no limit, none ever is. */
export function isFull({ capacity, taken }: Pick<Seats, "capacity" | "taken">): boolean {
  return capacity !== null && taken >= capacity;
}

/** Whether a newcomer would get a seat: one is free and nobody waits for it. */
export function hasFreeSeat({ waiting, ...seats }: Seats): boolean {
  return takesPeople(seats) && waiting === 0 && !isFull(seats);
}

/** Whether more seats have been given than there are, since the capacity was lowered. */
export function isOverbooked({ capacity, taken }: Pick<Seats, "capacity" | "taken">): boolean {
  return capacity !== null && taken > capacity;
}
