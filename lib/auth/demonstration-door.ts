import { createAuthEndpoint } from "@better-auth/core/api";
import type { BetterAuthPlugin } from "better-auth";
import { APIError } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

export const demonstrationRoles = ["editor", "organiser", "administrator"] as const;

/** The address of the user with this role that the demonstration's seed creates. */
export const demonstrationEmail = (role: (typeof demonstrationRoles)[number]) => `${role}@example.org`;

/**
 * An endpoint that signs in as the seeded user of a role, without any credentials. `createAuth` adds it in the
 * demonstration only, so a live site doesn't have it.
 */
export const demonstrationDoor = {
  id: "demonstration-door",
  endpoints: {
    enterDemonstration: createAuthEndpoint(
      "/demonstration/sign-in",
      { method: "POST", body: z.object({ role: z.enum(demonstrationRoles) }) },
      async (ctx) => {
        const found = await ctx.context.internalAdapter.findUserByEmail(demonstrationEmail(ctx.body.role));
        if (!found) throw new APIError("NOT_FOUND");
        const session = await ctx.context.internalAdapter.createSession(found.user.id);
        await setSessionCookie(ctx, { session, user: found.user });
        return ctx.json({ ok: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;
