import encodeQR from "qr";

/** A picture that is sent inside a mail. The HTML of the mail shows it by its Content-ID (`cid`). */
export type InlinePicture = { cid: string; fileName: string; contentType: string; content: Uint8Array };

/** The Content-ID of the picture of the card's code. There is one such picture in a mail. */
export const CARD_CID = "card-code";

/** Pixels for each module (each small square) of the code, and modules of white around it. */
const options = { ecc: "medium", border: 2, scale: 4 } as const;

/**
 * Returns the QR code of a card as a GIF picture. Mail programs show GIF everywhere, but many do not show SVG, and they
 * do not load pictures from the network. The code is the same as on the participant's page.
 */
export function cardPicture(code: string): InlinePicture {
  return {
    ...{ cid: CARD_CID, fileName: "card.gif", contentType: "image/gif" },
    content: encodeQR(code, "gif", options),
  };
}
