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

/**
 * Allows the scripts of the page with which Next is going to answer: those that bear a nonce (a random number that is
 * used once), and those that they load. Next reads the nonce from the policy in the request's headers, and writes it
 * into each script. In development, React needs `eval`, and Next adds styles with scripts.
 */
export function allowScripts(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { route, isBuilt }: { route: RouteName | undefined; isBuilt: boolean },
): void {
  const scripts = `'nonce-${randomBytes(16).toString("base64url")}' 'strict-dynamic'${isBuilt ? "" : " 'unsafe-eval'"}`;
  const styles = isBuilt && !showMails.includes(route) ? "'self'" : "'self' 'unsafe-inline'";
  const policy = contentSecurityPolicy({ scripts, styles });
  headers["content-security-policy"] = policy;
  response.setHeader(header, policy);
}

/** Removes what a client has sent as a policy. Next would write a nonce from it into the page. */
export function dropPolicy({ headers }: IncomingMessage): void {
  delete headers["content-security-policy"];
  delete headers["content-security-policy-report-only"];
}
