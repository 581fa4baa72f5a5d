/**
 * Calls `handle` for each item, one after another. If `handle` fails for an item, the other items are still handled.
 * After that, throws the first error, so that the job that handles the items is reported as failed and tried again.
 */
export async function oneByOne<Item>(items: readonly Item[], handle: (item: Item) => Promise<void>): Promise<void> {
  const errors: unknown[] = [];
  for (const item of items) await handle(item).catch((error) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}
