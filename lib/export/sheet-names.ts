/** As many characters as a spreadsheet takes for the name of a sheet. */
const MOST = 31;

/** Names that a spreadsheet takes for its sheets: without its own signs, short enough, and each another in any case of letters. */
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
