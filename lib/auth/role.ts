/**
 * The roles of users. Each role includes the rights of the role before it. An editor edits pages, an organiser also
 * arranges the seminar, and an administrator also manages the users.
 */
export const roles = ["editor", "organiser", "administrator"] as const;
export type Role = (typeof roles)[number];
