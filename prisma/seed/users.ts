import type { Role } from "@/lib/db/generated/client";

const user = (role: Role, name: string, email: string) => ({
  id: `demonstration-${role}`,
  role,
  name,
  email,
  emailVerified: true,
});

/** Who one can sign in as in the demonstration, one of each role. */
export const demonstrationUsers = [
  user("editor", "Esittelyn toimittaja", "toimittaja@example.org"),
  user("organiser", "Esittelyn järjestäjä", "jarjestaja@example.org"),
  user("administrator", "Esittelyn ylläpitäjä", "yllapitaja@example.org"),
];
