/**
 * Replaces each placeholder in a text, such as `{name}`, with its value. The server sends the texts with placeholders,
 * because only the browser knows the values.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
