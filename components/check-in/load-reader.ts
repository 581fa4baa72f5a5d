/**
 * Loads the QR code reader. The import is dynamic, so that only the check-in page loads the reader, and only after the
 * page itself has been loaded.
 */
export const loadReader = () => import("qr/dom.js");
