/** Sentences by the ids of the fields that they belong to, each beginning with where its field is. */
export type FaultsByField = Record<string, string>;

const wordsOf = (element: Element | null | undefined): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const aside of copy?.querySelectorAll(".optional, .sr-only") ?? []) aside.remove();
  return copy?.textContent?.trim() ?? "";
};

/** What stands over a field: its section's heading, the names of its groups, its label. */
function placeOf(field: HTMLInputElement): string[] {
  const place = [wordsOf(field.labels?.[0])];
  for (let group = field.closest("fieldset"); group; group = group.parentElement?.closest("fieldset") ?? null)
    place.unshift(wordsOf(group.querySelector("legend")));
  const section = field.closest("section")?.getAttribute("aria-labelledby");
  if (section) place.unshift(wordsOf(document.getElementById(section)));
  return place.filter(Boolean);
}

/** The fields of a screen that are marked as wrong, in the order in which they stand there. */
export function faultsOnScreen(screen: Element): FaultsByField {
  const fields = [...screen.querySelectorAll<HTMLInputElement>("[aria-invalid=true]")];
  return Object.fromEntries(
    fields.map((field) => {
      const sentence = document.getElementById(`${field.id}-error`)?.textContent ?? "";
      return [field.id, `${placeOf(field).join(", ")}: ${sentence}`];
    }),
  );
}
