type Changed = { calendarSequence: number };

/**
 * Returns the SEQUENCE (RFC 5545) of a registration's calendar entry: the changes of the seminar and those of the
 * registration. It never falls, because calendars ignore an entry with a lower number than theirs.
 */
export function entrySequence(registration: Changed, seminar: Changed): number {
  return seminar.calendarSequence + registration.calendarSequence;
}

/** Returns the SEQUENCE by which an entry is withdrawn that nobody will change any more: one above its newest. */
export function withdrawnSequence(registration: Changed, seminar: Changed): number {
  return entrySequence(registration, seminar) + 1;
}
