/** The cookie of a browser that previews the site: the secret of a preview link, or `own` for whoever is signed in. */
export const previewCookie = "preview";
export const ownPreview = "own";
