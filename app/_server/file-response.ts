import "server-only";

/** The headers of files with personal data: no cache may keep them, and search engines must not list them. */
const forOneReader = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** The header that makes a browser store an answer as a file of this name. */
export function attachment(name: string): { "Content-Disposition": string } {
  // The names of files come from the site's texts and have only ASCII letters. Other letters would need an encoding
  // (RFC 8187).
  if (!/^[\w.-]+$/.test(name)) throw new Error(`not the name of a file: ${name}`);
  return { "Content-Disposition": `attachment; filename="${name}"` };
}

/** Answers with a file that only this reader may get. */
export function fileResponse(body: BodyInit, { name, contentType }: { name: string; contentType: string }): Response {
  return new Response(body, { headers: { "Content-Type": contentType, ...attachment(name), ...forOneReader } });
}
