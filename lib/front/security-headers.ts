// Inline scripts and styles are allowed because Next writes them itself. A nonce would be safer, but with a nonce no
// page could be static. Nothing is loaded from other sites.
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

export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  // The URL of a manage link, with which a participant changes or cancels the registration, must not be sent to other
  // sites. `no-referrer` would be stricter, but then browsers would send forms without scripts with `Origin: null`,
  // which the front refuses.
  ["Referrer-Policy", "same-origin"],
];
