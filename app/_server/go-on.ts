import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";

/**
 * Leads the sender of a form to another page. If scripts have sent the form, returns the state with the page's path, and
 * the form goes there itself (components/ui/use-sending.ts). Next would render that page as a part of this answer, which
 * costs far more than to request it. Otherwise redirects.
 */
export async function goOn<State>(state: State, path: string): Promise<State & { goTo: string }> {
  if ((await headers()).get("next-action") === null) redirect(path);
  return { ...state, goTo: path };
}
