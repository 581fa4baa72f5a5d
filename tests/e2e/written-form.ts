import type { Locator, Page } from "@playwright/test";
import type { Found } from "@/tests/support/form-site";

/** Waits until the scripts have taken the page's forms over, and opens everything that is shut. */
export const scripted = (page: Page) =>
  page.waitForFunction(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    const forms = [...document.querySelectorAll("form:has(> input[name=locale])")];
    return forms.length > 0 && forms.every((form) => Object.keys(form).some((key) => key.startsWith("__reactProps")));
  });

export const formAt = (page: Page, { index }: Found) => page.locator("form:has(> input[name=locale])").nth(index);

/** Writes into every field, takes the last of each choice, and tells what the form then holds. */
export async function fill(form: Locator): Promise<string[]> {
  for (const chooser of await form.locator("input[type=file]").all())
    await chooser.setInputFiles({ name: "luettelo.csv", mimeType: "text/csv", buffer: Buffer.from("nimi;osoite") });
  await form.evaluate((element: HTMLFormElement) => {
    const words = (name: string) => (/email/i.test(name) ? "kirjoitettu@example.org" : "sana");
    const fields = [...element.elements] as (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[];
    for (const field of fields) {
      if (["hidden", "submit", "button", "file", "fieldset"].includes(field.type) || field.name === "website") continue;
      if (field.matches("[readonly]")) continue;
      if (["radio", "checkbox"].includes(field.type)) {
        field.click();
        continue;
      }
      const select = field as HTMLSelectElement;
      const value =
        field.type === "select-one" ? (select.options[select.options.length - 1]?.value ?? "") : words(field.name);
      // As when somebody types: by the element's own setter, since React watches the field's.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  return contents(form);
}

/** What stands in the form's fields, and which files are chosen. */
export const contents = (form: Locator) =>
  form.evaluate((element: HTMLFormElement) =>
    [...element.elements].flatMap((field) => {
      const { name, type, value, checked, files } = field as HTMLInputElement;
      if (!name || name.startsWith("$") || ["hidden", "submit"].includes(type)) return [];
      const file = files?.[0]?.name;
      return [`${name}: ${["radio", "checkbox"].includes(type) ? `${value} ${checked}` : (file ?? value)}`];
    }),
  );
