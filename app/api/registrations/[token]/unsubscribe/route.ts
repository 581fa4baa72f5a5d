import { redirect } from "next/navigation";
import { apiRoute } from "@/app/_server/api-route";
import { href } from "@/lib/i18n/routes";
import { stopReminders } from "@/lib/registration/reminders";

type Params = { token: string };

/**
 * Stops the reminders. Mail programs send this request when their user unsubscribes (RFC 8058). The answer is the same
 * whether or not the token is known.
 */
export const POST = apiRoute<Params>(async ({ params, ...deps }) => {
  await stopReminders(deps, params);
  return new Response(null, { status: 204 });
});

/**
 * A person or a mail scanner that opens the address changes nothing. It redirects to the participant's own
 * registration.
 */
export const GET = apiRoute<Params>(async ({ locale, params }) => redirect(href("manage", locale, params)));
