/**
 * Replaces the placeholders in an interface text with values. For example, `{name}` becomes the value `values.name`. A
 * placeholder without a value stays in the text. `text` is a raw text from `messagesOf`. Texts with plurals need
 * `translator` instead of this function.
 */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}
