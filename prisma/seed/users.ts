import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import type { Role } from "@/lib/db/generated/client";

const user = (role: Role, name: string) => ({
  id: `demonstration-${role}`,
  role,
  name,
  email: demonstrationEmail(role),
  emailVerified: true,
});

/**
 * The users of the demonstration, one for each role. Anyone can sign in as one of them
 * (lib/auth/demonstration-door.ts).
 */
export const demonstrationUsers = [
  user("editor", "Esittelyn sisällöntekijä"),
  user("organiser", "Esittelyn järjestäjä"),
  user("administrator", "Esittelyn pääkäyttäjä"),
];
