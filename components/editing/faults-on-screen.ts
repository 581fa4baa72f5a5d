/**
 * The error messages of the fields. Each key is the id of a field. Each message begins with words that say where the
 * field is, for example the heading of its section.
 */
export type FaultsByField = Record<string, string>;

const wordsOf = (element: Element | null | undefined): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const aside of copy?.querySelectorAll(".optional, .sr-only") ?? []) aside.remove();
  return copy?.textContent?.trim() ?? "";
};

/**
 * Returns the texts that say where a field is: the heading of its section, the legends of its groups, and its label.
 */
function placeOf(field: HTMLInputElement): string[] {
  const place = [wordsOf(field.labels?.[0])];
  for (let group = field.closest("fieldset"); group; group = group.parentElement?.closest("fieldset") ?? null)
    place.unshift(wordsOf(group.querySelector("legend")));
  const section = field.closest("section")?.getAttribute("aria-labelledby");
  if (section) place.unshift(wordsOf(document.getElementById(section)));
  return place.filter(Boolean);
}

/** Returns the errors of all fields that are marked as invalid, in the order in which they are on the screen. */
export function faultsOnScreen(screen: Element): FaultsByField {
  const fields = [...screen.querySelectorAll<HTMLInputElement>("[aria-invalid=true]")];
  return Object.fromEntries(
    fields.map((field) => {
      const sentence = document.getElementById(`${field.id}-error`)?.textContent ?? "";
      return [field.id, `${placeOf(field).join(", ")}: ${sentence}`];
    }),
  );
}
