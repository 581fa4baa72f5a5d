type Place = { seminarId: string; position: number };

/** Things of a seminar with the places that they have in their list. */
export const placed = <T>(seminarId: string, things: readonly T[]): (T & Place)[] =>
  things.map((thing, index) => ({ ...thing, seminarId, position: index + 1 }));
