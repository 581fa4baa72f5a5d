/**
 * The number of seats of an attendance option. If `capacity` is null, `noLimit` tells whether an organiser has chosen
 * "no limit" or nobody has set the capacity yet.
 */
export type SeatLimit = { capacity: number | null; noLimit: boolean };

/** The seats of a new option: nobody can register for it until an organiser has set its capacity (set-capacity.ts). */
export const seatsNotSet: SeatLimit = { capacity: null, noLimit: false };

type Seats = SeatLimit & { taken: number; waiting: number };

/**
 * Whether people can register for an attendance option: an organiser has set its capacity, or has chosen "no limit".
 */
export function takesPeople({ capacity, noLimit }: SeatLimit): boolean {
  return capacity !== null || noLimit;
}

/** Whether every seat is taken. An option without a limit is never full. */
export function isFull({ capacity, taken }: Pick<Seats, "capacity" | "taken">): boolean {
  return capacity !== null && taken >= capacity;
}

/** Whether a newcomer would get a seat: one is free, and nobody waits for it in the queue. */
export function hasFreeSeat({ waiting, ...seats }: Seats): boolean {
  return takesPeople(seats) && waiting === 0 && !isFull(seats);
}

/** Whether more seats are taken than there are. This happens when the capacity is lowered. */
export function isOverbooked({ capacity, taken }: Pick<Seats, "capacity" | "taken">): boolean {
  return capacity !== null && taken > capacity;
}
