/**
 * The parts of the URL in a request: the path, and the query. The query includes its question mark; it is an empty
 * string if there is no query.
 */
export type Target = Readonly<{ path: string; query: string }>;

/** The longest accepted URL, in characters. All URLs of the site are far shorter, and proxies have similar limits. */
const longest = 4_000;

/**
 * Splits the URL of a request into path and query. Also accepts a URL with scheme and host, as HTTP requires. Returns
 * null if the site cannot have this URL: it is too long, cannot be decoded, or contains control characters or a segment
 * `.` or `..`.
 */
export function targetOf(url: string): Target | null {
  const local = withoutOrigin(url);
  if (!local?.startsWith("/") || local.length > longest) return null;
  const start = local.search(/[?#]/);
  const path = start < 0 ? local : local.slice(0, start);
  const query = start < 0 || local[start] === "#" ? "" : local.slice(start);
  const decoded = decode(path);
  if (decoded === null || hasControl(decoded) || /(^|[/\\])\.{1,2}([/\\]|$)/.test(decoded)) return null;
  // PostgreSQL does not accept text with a NUL character.
  return /%00|\0/.test(query) ? null : { path, query };
}

function withoutOrigin(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return url;
  if (!URL.canParse(url)) return null;
  return url.replace(/^https?:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const hasControl = (text: string) => /\p{Cc}/u.test(text);
