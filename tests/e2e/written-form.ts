import type { Locator, Page } from "@playwright/test";
import type { Found } from "@/tests/support/form-site";

/** Opens all `details` elements of the page, and waits until React controls all its forms. */
export const scripted = (page: Page) =>
  page.waitForFunction(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    const forms = [...document.querySelectorAll("form:has(> input[name=locale])")];
    return forms.length > 0 && forms.every((form) => Object.keys(form).some((key) => key.startsWith("__reactProps")));
  });

export const formAt = (page: Page, { index }: Found) => page.locator("form:has(> input[name=locale])").nth(index);

/**
 * Fills in the form: types a word into each text field, selects the last option of each list, clicks each radio button
 * and checkbox, and chooses a file. Returns the values that the form then has.
 */
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
      // React replaces the `value` setter of each field. This code calls the original setter instead, so that React
      // notices the new value, as it does when a person types.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  return contents(form);
}

/**
 * Returns the name and the value of each field that is not hidden. The value of a file field is the name of the chosen
 * file.
 */
export const contents = (form: Locator) =>
  form.evaluate((element: HTMLFormElement) =>
    [...element.elements].flatMap((field) => {
      const { name, type, value, checked, files } = field as HTMLInputElement;
      if (!name || name.startsWith("$") || ["hidden", "submit"].includes(type)) return [];
      const file = files?.[0]?.name;
      return [`${name}: ${["radio", "checkbox"].includes(type) ? `${value} ${checked}` : (file ?? value)}`];
    }),
  );
