type WhomProps = {
  /** How many they are, in words. */
  summary: string;
  names: readonly string[];
};

/** Whom a mail would go to, name by name. */
export function Whom({ summary, names }: WhomProps) {
  if (names.length === 0) return <p className="hint">{summary}</p>;
  return (
    <details>
      <summary className="target">{summary}</summary>
      <ul className="mt-2 columns-2 gap-6 sm:columns-3">
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name.
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
