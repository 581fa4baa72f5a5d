import type { ReactNode } from "react";

type ErasureRowProps = { when: ReactNode; what: ReactNode; whose: string; count: number };

/** One erasure: the day, what is or was erased, of which seminar, and how many. It fits on narrow screens. */
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
