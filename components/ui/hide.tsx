/** The name and the value of the radio button on which it depends whether the parts are hidden. */
type Chosen = { name: string; value: string };

type HideProps = { target: string } & ({ when: Chosen } | { unless: Chosen });

/**
 * Hides the parts of a form that match the CSS selector `target`. With `when`, they are hidden while that radio button
 * is chosen. With `unless`, they are hidden while it is not chosen. This works without scripts. Browsers without
 * `:has()` show all parts, so the server must ignore the values of parts that do not apply.
 */
export function Hide({ target, ...condition }: HideProps) {
  const isWhen = "when" in condition;
  const { name, value } = isWhen ? condition.when : condition.unless;
  const chosen = `:has([name="${name}"][value="${value}"]:checked)`;
  return <style>{`form${isWhen ? chosen : `:not(${chosen})`} ${target} { display: none }`}</style>;
}
