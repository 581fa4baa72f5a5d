import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RouteName } from "@/lib/i18n/routes";

const header = "Content-Security-Policy";

/**
 * The pages that show a mail in a frame. The frame has the policy of its page, and mails have their styles in `style`
 * attributes, because mail programs know nothing else.
 */
const showMails: readonly (RouteName | undefined)[] = ["mailbox", "sendMessage"];

type Allowed = Readonly<{ scripts?: string; styles?: string }>;

const contentSecurityPolicy = ({ scripts = "'none'", styles = "'self'" }: Allowed): string =>
  [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * The security headers of every response. No script may run, unless `allowScripts` allows those of a page. Nothing is
 * loaded from other sites.
 */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  [header, contentSecurityPolicy({})],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  // The URL of a manage link, with which a participant changes or cancels the registration, must not be sent to other
  // sites. `no-referrer` would be stricter, but then browsers would send forms without scripts with `Origin: null`,
  // which the front refuses.
  ["Referrer-Policy", "same-origin"],
];

/** Returns a nonce, a random number that is used for one response. Scripts that bear it may run. */
export const newNonce = (): string => randomBytes(16).toString("base64url");

/**
 * Allows the scripts of the page with which the front is going to answer: those that bear `nonce`, and those that they
 * load. In development, React needs `eval`, and Next adds styles with scripts.
 * @returns the policy. Next must get it in the headers of the request, and then writes the nonce into each script.
 */
export function allowScripts(
  response: ServerResponse,
  nonce: string,
  { route, isBuilt = true }: { route: RouteName | undefined; isBuilt?: boolean },
): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isBuilt ? "" : " 'unsafe-eval'"}`;
  const styles = isBuilt && !showMails.includes(route) ? "'self'" : "'self' 'unsafe-inline'";
  const policy = contentSecurityPolicy({ scripts, styles });
  response.setHeader(header, policy);
  return policy;
}

/** Returns the nonce in a policy that `allowScripts` has made; undefined if the policy allows no scripts. */
export const nonceIn = (policy: string | undefined): string | undefined => /'nonce-([\w-]+)'/.exec(policy ?? "")?.[1];

/** Removes what a client has sent as a policy. Next would write a nonce from it into the page. */
export function dropPolicy({ headers }: IncomingMessage): void {
  delete headers["content-security-policy"];
  delete headers["content-security-policy-report-only"];
}
