import { createAuthEndpoint } from "@better-auth/core/api";
import type { BetterAuthPlugin } from "better-auth";
import { APIError } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

export const demonstrationRoles = ["editor", "organiser", "administrator"] as const;

/** Returns the e-mail address of the example user who has this role. Example users exist only in the demonstration. */
export const demonstrationEmail = (role: (typeof demonstrationRoles)[number]) => `${role}@example.org`;

/**
 * An endpoint that signs a visitor in as the example user with the given role. The visitor needs no password or link.
 * `createAuth` adds this endpoint only in the demonstration, so it does not exist on a live site.
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
