const MINUTE = 60_000;
/** Fewer refusals than this can come from one person who tries again, and are not reported. */
const MOST_OF_ONE = 10;

/**
 * Returns a function that counts refused forms in memory; call it at each refusal, with the time in milliseconds. It
 * calls `note` with the number of refusals since the last call, once there are more than one person causes, and at most
 * once a minute, so that a flood of refused forms does not load the database.
 */
export function createRefusalCount(note: (refused: number) => Promise<void>): (at: number) => Promise<void> {
  let count = 0;
  let since = Number.NEGATIVE_INFINITY;
  let notedAt = Number.NEGATIVE_INFINITY;
  return async (at) => {
    if (at - since > 10 * MINUTE) {
      count = 0;
      since = at;
    }
    count += 1;
    const goesOn = at - notedAt < 10 * MINUTE;
    if ((count < MOST_OF_ONE && !goesOn) || at - notedAt < MINUTE) return;
    const refused = count;
    count = 0;
    notedAt = at;
    await note(refused);
  };
}
