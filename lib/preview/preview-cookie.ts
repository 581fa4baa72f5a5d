/**
 * The name of the cookie that turns the preview on. Its value is the token of a preview link, or `own` for a signed-in
 * user.
 */
export const previewCookie = "preview";
/** The value of the cookie for a signed-in user, whose session gives the permission. */
export const ownPreview = "own";
