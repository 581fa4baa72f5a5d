/**
 * Replaces each placeholder `{name}` in a text with its value. The texts are sent to the browser with their
 * placeholders.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
