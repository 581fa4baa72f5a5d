type WhomProps = {
  /** A sentence that says how many people would get a mail. */
  summary: string;
  names: readonly string[];
};

/** Shows how many people would get a mail. The user can open a list with their names. */
export function Whom({ summary, names }: WhomProps) {
  if (names.length === 0) return <p className="hint">{summary}</p>;
  return (
    <details>
      <summary className="target">{summary}</summary>
      <ul className="mt-2 columns-2 gap-6 sm:columns-3">
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name.
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
