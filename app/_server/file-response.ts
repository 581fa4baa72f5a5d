import "server-only";

/** What is sent of a person or of the desk: nobody in between may keep it, and search engines leave it out. */
const forOneReader = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** The header that makes a browser store an answer as a file of this name. */
export function attachment(name: string): { "Content-Disposition": string } {
  // Names of files are words of the site in plain letters. Others would have to be encoded (RFC 8187).
  if (!/^[\w.-]+$/.test(name)) throw new Error(`not the name of a file: ${name}`);
  return { "Content-Disposition": `attachment; filename="${name}"` };
}

/** Answers with a file for the person who asks. */
export function fileResponse(body: BodyInit, { name, contentType }: { name: string; contentType: string }): Response {
  return new Response(body, { headers: { "Content-Type": contentType, ...attachment(name), ...forOneReader } });
}
