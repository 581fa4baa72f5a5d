// Next itself writes inline scripts and styles. A nonce for them would make every page dynamic. Nothing is loaded from
// other sites.
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

/** The headers of every answer. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  // Other sites must not learn a manage link. With `no-referrer`, browsers would send forms without scripts as `Origin:
  // null`.
  ["Referrer-Policy", "same-origin"],
];
