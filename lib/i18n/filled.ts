/**
 * Replaces each `{name}` in a raw interface text (from `messagesOf`) with `values.name`. If there is no such value,
 * `{name}` stays in the text. Texts with plurals need `translator` instead.
 */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}
