/**
 * Replaces each placeholder, such as `{name}`, with its value. The server sends the texts to the browser with the
 * placeholders still in them.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
