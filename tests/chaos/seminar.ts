/**
 * The day of the seminar. In this run, the site uses the real date, so the day must be in the future. It is 30 days
 * from now.
 */
const day = new Date(Date.now() + 30 * 24 * 3600 * 1000);
export const seminarYear = day.getUTCFullYear();

/** SQL that moves the demonstration's seminar to that day, and opens its registration without a limit of seats. */
export const openRegistration = `
  UPDATE attendance_option SET no_limit = true;
  UPDATE seminar SET year = ${seminarYear}, date = '${day.toISOString().slice(0, 10)}',
    registration_opens_at = now() - interval '1 day', registration_closes_at = now() + interval '7 days' WHERE year = 2023`;
