/**
 * The roles of users; each may do everything that the one before it may. An editor edits pages, an organiser also
 * arranges the seminar, an administrator also manages the users.
 */
export const roles = ["editor", "organiser", "administrator"] as const;
export type Role = (typeof roles)[number];
