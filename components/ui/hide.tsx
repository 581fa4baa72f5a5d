/** The radio button that decides whether the parts are hidden. `name` is the name of its group. */
type Chosen = { name: string; value: string };

type HideProps = { target: string } & ({ when: Chosen } | { unless: Chosen });

/**
 * Hides the parts of a form that match the CSS selector `target`. With `when`, they are hidden while the given radio
 * button is selected. With `unless`, they are hidden while it is not selected. This works without scripts. Browsers
 * without `:has()` show all parts, so the server must ignore the values of the parts that should be hidden.
 */
export function Hide({ target, ...condition }: HideProps) {
  const isWhen = "when" in condition;
  const { name, value } = isWhen ? condition.when : condition.unless;
  // A field with only one possible value is hidden.
  const chosen = `:has([name="${name}"][value="${value}"]:is(:checked, [type="hidden"]))`;
  return <style>{`form${isWhen ? chosen : `:not(${chosen})`} ${target} { display: none }`}</style>;
}
