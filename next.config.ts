import type { NextConfig } from "next";
import { redirects, rewrites } from "./lib/i18n/routes";

// Scripts and styles inline are Next's own: a nonce would make every page dynamic. Nothing comes from elsewhere.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Nobody else learns a manage link. Not `no-referrer`: forms sent without scripts would then lose their Origin.
  { key: "Referrer-Policy", value: "same-origin" },
];

// Without it, the first part of an unknown address would be taken for a language. One page answers for them all: the
// address is not carried over, since below `/fi` it might be a page's folder, and each would be kept as a page of its own.
const finnishNotFound = { source: "/:path((?!(?:fi|sv|en|api|_next)(?:/|$)).+)", destination: "/fi/not-found" };

export default {
  agentRules: false,
  poweredByHeader: false,
  // A static page older than this is made anew before it is shown: what it says of "open" is never stale by more.
  expireTime: 10,
  headers: async () => (process.env.NODE_ENV === "production" ? [{ source: "/:path*", headers: securityHeaders }] : []),
  redirects: async () => redirects(),
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [finnishNotFound], fallback: [] }),
} satisfies NextConfig;
