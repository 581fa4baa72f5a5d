/** The parts of a request's target: the path, and the query including its question mark, or an empty string. */
export type Target = Readonly<{ path: string; query: string }>;

/** In characters. All addresses of the site are far shorter, and proxies have similar limits. */
const longest = 4_000;

/**
 * Parses the target of a request, also one that includes the scheme and host, as HTTP requires. Null when it can't be
 * an address of the site: it is too long, can't be decoded, or has control characters or a `.` or `..` segment.
 */
export function targetOf(url: string): Target | null {
  const local = withoutOrigin(url);
  if (!local?.startsWith("/") || local.length > longest) return null;
  const start = local.search(/[?#]/);
  const path = start < 0 ? local : local.slice(0, start);
  const query = start < 0 || local[start] === "#" ? "" : local.slice(start);
  const decoded = decode(path);
  if (decoded === null || hasControl(decoded) || /(^|[/\\])\.{1,2}([/\\]|$)/.test(decoded)) return null;
  // PostgreSQL refuses a text with a NUL character.
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
