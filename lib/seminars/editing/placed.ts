type Place = { seminarId: string; position: number };

/** Adds to each thing the id of its seminar and its position in the list, from 1. */
export const placed = <T>(seminarId: string, things: readonly T[]): (T & Place)[] =>
  things.map((thing, index) => ({ ...thing, seminarId, position: index + 1 }));
