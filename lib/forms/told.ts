/** The explanation for a user whose form was refused: a title, and a text that says what to do. */
export type Told = { title: string; text: string };

// The first line of the body that `toldBody` returns. The browser recognises our explanation by this line.
const mark = "told:";

/**
 * Returns the body of the response to a form that a script in the browser has sent and the server has refused. The body
 * contains only the explanation.
 */
export const toldBody = ({ title, text }: Told): string => [mark, title, text].join("\n");

/** Reads the explanation from the body of a response. Returns null if the body does not contain one. */
export function readTold(body: string): Told | null {
  const [first, title, text] = body.split("\n");
  return first === mark && title && text ? { title, text } : null;
}
