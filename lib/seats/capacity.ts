/**
 * The number of seats of an attendance option. If `capacity` is null, there are two cases: `noLimit` is true if an
 * organiser has chosen "no limit", and false if nobody has set the capacity yet.
 */
export type SeatLimit = { capacity: number | null; noLimit: boolean };

/**
 * The seats of a new attendance option. Nobody can register for the option until an organiser sets its capacity
 * (set-capacity.ts).
 */
export const seatsNotSet: SeatLimit = { capacity: null, noLimit: false };

type Seats = SeatLimit & { taken: number; waiting: number };

/**
 * Checks whether people can register for an attendance option: an organiser has set its capacity or has chosen "no
 * limit".
 */
export function takesPeople({ capacity, noLimit }: SeatLimit): boolean {
  return capacity !== null || noLimit;
}

/** Checks whether all seats are taken. An option without a limit is never full. */
export function isFull({ capacity, taken }: Pick<Seats, "capacity" | "taken">): boolean {
  return capacity !== null && taken >= capacity;
}

/** Checks whether the next person to register would get a seat: a seat is free, and the queue is empty. */
export function hasFreeSeat({ waiting, ...seats }: Seats): boolean {
  return takesPeople(seats) && waiting === 0 && !isFull(seats);
}

/**
 * Checks whether more seats are taken than the option has. This is possible after an organiser has lowered the
 * capacity.
 */
export function isOverbooked({ capacity, taken }: Pick<Seats, "capacity" | "taken">): boolean {
  return capacity !== null && taken > capacity;
}
