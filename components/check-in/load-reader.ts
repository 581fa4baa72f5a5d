/** Loads the QR code reader. A dynamic import, so that only the door's page loads it, and after everything else. */
export const loadReader = () => import("qr/dom.js");
