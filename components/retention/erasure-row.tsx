import type { ReactNode } from "react";

type ErasureRowProps = { when: ReactNode; what: ReactNode; whose: string; count: number };

/**
 * A row for one erasure: the day, the kind of data, the seminar, and the number of records. The row also fits on narrow
 * screens.
 */
export function ErasureRow({ when, what, whose, count }: ErasureRowProps) {
  return (
    <tr>
      <td className="align-top">{when}</td>
      <th className="wrap-anywhere align-top font-semibold" scope="row">
        {what}
        <span className="block font-normal text-ink-soft text-xs">{whose}</span>
      </th>
      <td className="align-top font-mono">{count}</td>
    </tr>
  );
}
