import type { ReactNode } from "react";

export type Row = { label: string; value: ReactNode };

/** Shows rows with a label on the left and its value on the right, as on a slip or a card. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="rows">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
