import type { ReactNode } from "react";

export type Row = { label: string; value: ReactNode };

/** Printed labels with their values on the right, as on a slip or the lower half of a card. */
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
