/** Why a form that scripts sent was not taken: a title, and what to do. */
export type Told = { title: string; text: string };

// By it the form knows our words from the message of an error.
const mark = "told:";

/** The body of the answer to a form that scripts sent, when the server can say only why it was not taken. */
export const toldBody = ({ title, text }: Told): string => [mark, title, text].join("\n");

/** What such a body says; null of anything else. */
export function readTold(body: string): Told | null {
  const [first, title, text] = body.split("\n");
  return first === mark && title && text ? { title, text } : null;
}
