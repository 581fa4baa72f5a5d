type Changed = { calendarSequence: number };

/**
 * Returns the SEQUENCE (RFC 5545) of a registration's calendar entry, which is the version number of the entry. It is
 * the number of changes of the seminar plus the number of changes of the registration. It must never decrease, because
 * calendar programs ignore an entry with a lower number than the entry that they already have.
 */
export function entrySequence(registration: Changed, seminar: Changed): number {
  return seminar.calendarSequence + registration.calendarSequence;
}

/**
 * Returns the SEQUENCE for the mail that permanently removes the entry from the participant's calendar. It is one more
 * than the SEQUENCE of the newest entry.
 */
export function withdrawnSequence(registration: Changed, seminar: Changed): number {
  return entrySequence(registration, seminar) + 1;
}
