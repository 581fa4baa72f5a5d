import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import type { Role } from "@/lib/db/generated/client";

const user = (role: Role, name: string) => ({
  id: `demonstration-${role}`,
  role,
  name,
  email: demonstrationEmail(role),
  emailVerified: true,
});

/** Who one can sign in as in the demonstration, one of each role. */
export const demonstrationUsers = [
  user("editor", "Esittelyn sisällöntekijä"),
  user("organiser", "Esittelyn järjestäjä"),
  user("administrator", "Esittelyn ylläpitäjä"),
];
