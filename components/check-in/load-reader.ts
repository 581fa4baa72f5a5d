/** What reads QR codes, loaded by the page of the door only, and after all else. */
export const loadReader = () => import("qr/dom.js");
