/** A live site has the real date: its seminar is in a month. */
const day = new Date(Date.now() + 30 * 24 * 3600 * 1000);
export const seminarYear = day.getUTCFullYear();

/** Moves the seminar of a new site there, and opens its registration to everybody. */
export const openRegistration = `
  UPDATE attendance_option SET no_limit = true;
  UPDATE seminar SET year = ${seminarYear}, date = '${day.toISOString().slice(0, 10)}',
    registration_opens_at = now() - interval '1 day', registration_closes_at = now() + interval '7 days' WHERE year = 2023`;
