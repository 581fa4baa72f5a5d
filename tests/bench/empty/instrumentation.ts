/** Nothing. Without a file of its own, Next would take the site's, as it would with the configuration. */
export function register() {}
