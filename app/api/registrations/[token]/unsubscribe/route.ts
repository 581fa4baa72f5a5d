import { redirect } from "next/navigation";
import { apiRoute } from "@/app/_server/api-route";
import { href } from "@/lib/i18n/routes";
import { stopReminders } from "@/lib/registration/reminders";

type Params = { token: string };

/**
 * Stops the reminders to a participant. Mail programs send this request when the user clicks "unsubscribe" (RFC 8058).
 * The response does not reveal whether the token is known.
 */
export const POST = apiRoute<Params>(async ({ params, ...deps }) => {
  await stopReminders(deps, params);
  return new Response(null, { status: 204 });
});

/**
 * Redirects to the page of the participant's registration and changes nothing, because mail scanners open this URL too.
 */
export const GET = apiRoute<Params>(async ({ locale, params }) => redirect(href("manage", locale, params)));
