export const leavings = ["passedOn", "undoable", "final", "queueLeft"] as const;

/**
 * What happens if a participant cancels now.
 * - `passedOn`: somebody in the queue gets the seat at once, so the cancellation cannot be undone.
 * - `undoable`: the seat stays free, so the participant can undo the cancellation for some time.
 * - `final`: nobody gets the seat automatically, but the participant cannot undo the cancellation: the deadline for
 *   changes has passed, or other people are waiting, or the option stays full because it was overbooked.
 * - `queueLeft`: the participant gives up a position in the queue and cannot get it back.
 */
export type Leaving = (typeof leavings)[number];
