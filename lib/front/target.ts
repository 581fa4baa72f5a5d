/** A request's target in its parts: the path, and the query with its question mark, or nothing. */
export type Target = Readonly<{ path: string; query: string }>;

/** In characters: no address of the site comes near it, and proxies cut theirs here too. */
const longest = 4_000;

/**
 * The target of a request, as a server must read it: also when it is written with its scheme and host. Null when no
 * address of the site could be meant: it can't be decoded, has characters that no text has, or climbs in the folders.
 */
export function targetOf(url: string): Target | null {
  const local = withoutOrigin(url);
  if (!local?.startsWith("/") || local.length > longest) return null;
  const start = local.search(/[?#]/);
  const path = start < 0 ? local : local.slice(0, start);
  const query = start < 0 || local[start] === "#" ? "" : local.slice(start);
  const decoded = decode(path);
  if (decoded === null || hasControl(decoded) || /(^|[/\\])\.{1,2}([/\\]|$)/.test(decoded)) return null;
  // A database can't even be asked for such a text.
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
