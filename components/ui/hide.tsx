/** The name and value of a radio button. */
type Chosen = { name: string; value: string };

type HideProps = { target: string } & ({ when: Chosen } | { unless: Chosen });

/**
 * Hides the parts of a form that the selector `target` matches, `when` a radio button is chosen or `unless` it is. It
 * needs no script. Browsers without `:has()` show all parts, so the server must ignore values that do not apply.
 */
export function Hide({ target, ...condition }: HideProps) {
  const isWhen = "when" in condition;
  const { name, value } = isWhen ? condition.when : condition.unless;
  const chosen = `:has([name="${name}"][value="${value}"]:checked)`;
  return <style>{`form${isWhen ? chosen : `:not(${chosen})`} ${target} { display: none }`}</style>;
}
