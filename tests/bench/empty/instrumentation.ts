/** Does nothing. Without this file, Next would use the instrumentation file of the site. */
export function register() {}
