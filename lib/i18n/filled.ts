/**
 * Fills in the slots of a raw interface text (from `messagesOf`): for example, `{name}` becomes the value
 * `values.name`. A slot without a value stays in the text. Texts with plurals need `translator` instead.
 */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}
