/** What a user may do, from the least to the most: write; arrange the seminar too; manage the users too. */
export const roles = ["editor", "organiser", "administrator"] as const;
export type Role = (typeof roles)[number];
