/** The most characters that Excel allows in the name of a sheet. */
const MOST = 31;

/**
 * Turns names into valid names for the sheets of a workbook: without the characters that Excel forbids, at most 31
 * characters long, and different from each other even if upper and lower case are ignored.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]|^'|'$/g, " ")
        .trim()
        .slice(0, MOST) || String(index + 1);
    const free = taken.has(plain.toLowerCase()) ? `${plain.slice(0, MOST - 4)} (${index + 1})` : plain;
    taken.add(free.toLowerCase());
    return free;
  });
}
