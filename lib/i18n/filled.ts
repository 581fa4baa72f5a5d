/**
 * Replaces each `{name}` in a raw text of the interface (from `messagesOf`) with `values.name`. Names without a value
 * stay as they are. Only for texts without plurals; the others need `translator`.
 */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}
