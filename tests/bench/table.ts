const gap = "   ";

/** Prints a table. The first column is aligned left, the others right. */
export function printTable(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join(gap);
  const rule = widths.map((width) => "─".repeat(width)).join(gap);
  console.log(`\n${title}\n\n${[line(head), rule, ...rows.map(line)].join("\n")}\n`);
}

export const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format;
export const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format;
export const kilobytes = (bytes: number) => tenths(bytes / 1000);
/** Returns `part` as a percentage of `all`, as text. */
export const share = (part: number, all: number) => (all > 0 ? `${whole((100 * part) / all)} %` : "–");
