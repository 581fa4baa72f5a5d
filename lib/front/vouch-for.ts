import type { IncomingMessage } from "node:http";
import { isRouterState } from "./router-state";
import { dropPolicy } from "./security-policy";
import type { Sender } from "./sender";

/**
 * Replaces the proxy headers, which any client can send, by `x-client-address`, which only the front sets. Therefore
 * Next and the server actions can trust this header. Also removes headers that make Next throw an error.
 */
export function vouchFor(request: IncomingMessage, { address }: Sender): void {
  const { method, headers } = request;
  for (const name of ["for", "host", "port", "proto"]) delete headers[`x-forwarded-${name}`];
  headers["x-client-address"] = address;
  // Next compares the origin of a form with the host and would refuse forms that come through a proxy. `refusalOf` has
  // already checked the origin, so Next gets the host name of the origin.
  if (method === "POST" && headers.origin) headers["x-forwarded-host"] = new URL(headers.origin).host;
  delete headers["x-form-sent"];
  dropPolicy(request);
  // Next throws an error if a requested range is outside the file. All files of the site are short, so clients do not
  // need ranges.
  delete headers.range;
  if (!isRouterState(headers["next-router-state-tree"])) delete headers["next-router-state-tree"];
}
