const MINUTE = 60_000;
/** A person who tries again a few times is no surge. */
const MOST_OF_ONE = 10;

/**
 * Counts refused forms in memory, so that a flood of them costs the database one statement a minute at most. `note` is given
 * how many there were since the last time, once they are more than one person's. `at` is in milliseconds.
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
