/**
 * The name of the cookie with which a browser asks for previews, in which drafts are visible. The value of the cookie
 * is the token of a preview link, or `own` for a signed-in user.
 */
export const previewCookie = "preview";
/**
 * The value of the cookie for signed-in users. Whether they may see drafts depends on their session, not on this value.
 */
export const ownPreview = "own";
