/** The explanation for a user whose form was refused: a title, and a text that says what to do. */
export type Told = { title: string; text: string };

// The first line of such a body. The browser uses it to tell our explanation from other error messages.
const mark = "told:";

/** Returns the body of the response to a form that was sent by a script and refused before any page could handle it. */
export const toldBody = ({ title, text }: Told): string => [mark, title, text].join("\n");

/** Reads the explanation from the body of a response. Returns null if the body does not contain one. */
export function readTold(body: string): Told | null {
  const [first, title, text] = body.split("\n");
  return first === mark && title && text ? { title, text } : null;
}
