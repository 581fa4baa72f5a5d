import { z } from "zod";
import { buildFolder } from "@/lib/launch/build";
import { readManifest } from "@/lib/launch/manifest";
import { loadSettings } from "@/lib/launch/settings";

/** A form field and its value. */
type Field = { name: string; value: string };

/**
 * A filled-in form, with the fields that a browser without scripts would send. `typed` are the fields to type into,
 * `other` are all other fields except files, and `files` are the names of the file fields.
 */
export type FilledForm = { action: string; typed: Field[]; other: Field[]; files: string[] };

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

/**
 * Returns the names of the actions in the build by their ids, for example `[locale]/(public)/…/actions.ts register`.
 */
export async function actionNames(): Promise<Map<string, string>> {
  const build = await buildFolder(await loadSettings());
  const manifest = await readManifest(build, "server/server-reference-manifest.json", manifestSchema);
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName }]) => [
      id,
      `${filename.replace(/^app\//, "")} ${exportedName}`,
    ]),
  );
}

const entities: Record<string, string> = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const decoded = (text: string) => text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

/**
 * Returns the value of an attribute: null if the tag does not have the attribute, empty if the attribute has no value.
 */
function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? decoded(found[1] ?? "") : null;
}

/**
 * Returns the text to type into a field. Except in e-mail fields, the text contains characters that HTML has to escape.
 */
const wordsFor = (name: string) =>
  /email/i.test(name) ? "kirjoitettu@example.org" : `Kirjoitettu "<b>${name}</b>" & 'sana'`;

const choices = ["radio", "checkbox"];
const silent = ["hidden", "submit", "button"];

/** Fills in all forms of a page that call an action of the site. Other forms, for example a search, are left out. */
export function filledForms(html: string, names: ReadonlyMap<string, string>): FilledForm[] {
  return (html.match(/<form\b.*?<\/form>/gs) ?? []).flatMap((form) => {
    const inputs = form.match(/<input\b[^>]*>/g) ?? [];
    const hidden = inputs.filter((tag) => attribute(tag, "type") === "hidden").map(fieldOf);
    const id = actionId(hidden);
    if (!id) return [];
    const [button] = form.match(/<button\b[^>]*>/g) ?? [];
    const pressed = button && attribute(button, "name") ? [fieldOf(button)] : [];
    const areas = form.match(/<textarea\b[^>]*>/g) ?? [];
    const isText = (tag: string) => ![...silent, ...choices, "file"].includes(attribute(tag, "type") ?? "text");
    const texts = [...inputs.filter((tag) => isText(tag) && attribute(tag, "name") !== "website"), ...areas];
    return [
      {
        action: names.get(id) ?? id,
        typed: texts.map((tag) => attribute(tag, "name") ?? "").map((name) => ({ name, value: wordsFor(name) })),
        other: [...hidden, ...chosen(inputs), ...selected(form), ...pressed],
        files: inputs.filter((tag) => attribute(tag, "type") === "file").map((tag) => attribute(tag, "name") ?? ""),
      },
    ];
  });
}

const fieldOf = (tag: string): Field => ({
  name: attribute(tag, "name") ?? "",
  value: attribute(tag, "value") ?? (choices.includes(attribute(tag, "type") ?? "") ? "on" : ""),
});

function actionId(hidden: readonly Field[]): string | undefined {
  const direct = hidden.find(({ name }) => name.startsWith("$ACTION_ID_"))?.name.slice("$ACTION_ID_".length);
  const bound = hidden.find(({ name }) => /^\$ACTION_\d+:0$/.test(name))?.value;
  return direct ?? (bound && z.object({ id: z.string() }).parse(JSON.parse(bound)).id);
}

/**
 * Returns the last choice of each group of radio buttons or checkboxes, because the first one is often selected
 * already.
 */
function chosen(inputs: readonly string[]): Field[] {
  const found = inputs.filter((tag) => choices.includes(attribute(tag, "type") ?? "")).map(fieldOf);
  return [...new Map(found.map((field) => [field.name, field])).values()];
}

function selected(form: string): Field[] {
  return (form.match(/<select\b.*?<\/select>/gs) ?? []).map((select) => ({
    name: attribute(select.slice(0, select.indexOf(">") + 1), "name") ?? "",
    value: attribute((select.match(/<option\b[^>]*>/g) ?? []).at(-1) ?? "", "value") ?? "",
  }));
}

/** Sends a form like a browser without scripts. */
export function sendFilled(
  url: string,
  form: Omit<FilledForm, "action">,
  headers: Record<string, string>,
): Promise<Response> {
  const body = new FormData();
  for (const { name, value } of [...form.other, ...form.typed]) body.append(name, value);
  for (const name of form.files) body.append(name, new File(["nimi;osoite"], "luettelo.csv", { type: "text/csv" }));
  return fetch(url, { method: "POST", body, redirect: "manual", headers: { Origin: new URL(url).origin, ...headers } });
}

/** Returns the values of the fields in a page's forms, as a browser would send them. */
export function heldIn(html: string): Map<string, string[]> {
  const held = new Map<string, string[]>();
  const add = (name: string | null, value: string) =>
    name !== null && held.set(name, [...(held.get(name) ?? []), value]);
  for (const tag of html.match(/<input\b[^>]*>/g) ?? []) {
    const isChoice = choices.includes(attribute(tag, "type") ?? "");
    if (!isChoice || attribute(tag, "checked") !== null) add(attribute(tag, "name"), fieldOf(tag).value);
  }
  for (const [, tag = "", text = ""] of html.matchAll(/(<textarea\b[^>]*>)(.*?)<\/textarea>/gs))
    add(attribute(tag, "name"), decoded(text).replace(/^\n/, ""));
  return held;
}

/** Returns the names of the fields in the page's forms that are not hidden. */
export const shownIn = (html: string): (string | null)[] =>
  (html.match(/<(?:input|textarea)\b[^>]*>/g) ?? [])
    .filter((tag) => attribute(tag, "type") !== "hidden")
    .map((tag) => attribute(tag, "name"));
