/** A radio button of the form. */
type Chosen = { name: string; value: string };

type HideProps = { target: string } & ({ when: Chosen } | { unless: Chosen });

/**
 * Hides the parts of a form that the selector `target` finds while a radio button is, or isn't, chosen. Needs no
 * script; a browser that doesn't know `:has()` shows everything, so the server decides what counts.
 */
export function Hide({ target, ...condition }: HideProps) {
  const isWhen = "when" in condition;
  const { name, value } = isWhen ? condition.when : condition.unless;
  const chosen = `:has([name="${name}"][value="${value}"]:checked)`;
  return <style>{`form${isWhen ? chosen : `:not(${chosen})`} ${target} { display: none }`}</style>;
}
