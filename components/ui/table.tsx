import type { ReactNode } from "react";

export type Column = {
  key: string;
  label: string;
  className?: string;
  /**
   * `href` is the URL that sorts the table by this column. `now` is the current direction if the table is sorted by
   * this column, and otherwise undefined.
   */
  sort?: { href: string; now: "ascending" | "descending" | undefined };
};

type TableProps = { caption: string; columns: readonly Column[]; children: ReactNode; className?: string };

/** A table. If it is wider than the screen, the user can scroll it, also with the keyboard. */
export function Table({ caption, columns, children, className = "" }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users must be able to scroll the table.
    <section className={`table-wrap ${className}`} aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, className, sort }) => (
              <th key={key} scope="col" className={className} aria-sort={sort?.now}>
                {sort ? (
                  <a className="sort target" href={sort.href}>
                    {label}
                  </a>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
