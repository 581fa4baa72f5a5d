/** Does nothing. Without this file Next would use the site's own. */
export function register() {}
