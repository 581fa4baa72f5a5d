const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** HTML that is safe to send: made only by the `html` tag, which escapes whatever is put in. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | Html | readonly Html[] | undefined;

const toSource = (part: Part): string => {
  if (part === undefined) return "";
  if (part instanceof Html) return part.source;
  if (typeof part === "string") return part.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return part.map(toSource).join("");
};

/** Template tag for mail HTML: strings are escaped, `Html` pieces and lists of them are kept, undefined is nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(toSource)));
}
