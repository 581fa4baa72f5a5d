import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { shelved } from "@/lib/front/shelved";
import { pagePaths, type RouteName } from "@/lib/i18n/routes";

const root = "app/[locale]";

/** Returns the pages of `app` with their routes. The page for unknown paths has no route. */
async function pages(): Promise<{ file: string; route: RouteName | undefined }[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => path.basename(file) === "page.tsx");
  const routes = new Map(pagePaths().map(({ folder, route }) => [folder, route]));
  return files.map((file) => {
    const folder = path.dirname(file).replace(/\([^)]*\)\/?|^\.$/g, "");
    return {
      file: path.join(root, file),
      route: routes.get(`/fi/${folder}`.replace(/\/$/, "").replace(/\[(\w+)\]/g, ":$1")),
    };
  });
}

it("every static page of the table of routes has its place on the shelf, and no other", async () => {
  const found = await Promise.all(
    (await pages()).map(async ({ file, route }) =>
      (await readFile(file, "utf8")).includes('dynamic = "force-static"') ? [route] : [],
    ),
  );
  expect(new Set(found.flat())).toEqual(new Set([...shelved, undefined]));
});

/**
 * Pages without client code that are not on the shelf: the confirmation of a registration, the reason for which a link
 * was replaced, and the mails of the demonstration show what belongs to one reader.
 */
const ofOneReader: readonly RouteName[] = ["registered", "replacedLink", "mailbox"];

it("every page that needs no scripts is on the shelf, and no other", async () => {
  const found = await Promise.all(
    (await pages()).map(async ({ file, route }) => ((await needsScripts(file)) ? [] : [route])),
  );
  expect(new Set(found.flat())).toEqual(new Set([...shelved, ...ofOneReader, undefined]));
});

const known = new Map<string, Promise<boolean>>();

/** Checks whether a module imports client code, itself or through other modules. */
function needsScripts(file: string): Promise<boolean> {
  const answer = known.get(file) ?? readsClientCode(file);
  known.set(file, answer);
  return answer;
}

async function readsClientCode(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8");
  if (/^"use (?:client|server)"/.test(text)) return text.startsWith('"use client"');
  const imported = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";$/gms)].flatMap(([, to = ""]) =>
    fileOf(file, to),
  );
  // Previews are not public, so their notice may have a form that needs scripts.
  const all = imported.filter((other) => other !== "components/site/preview-notice.tsx").map(needsScripts);
  return (await Promise.all(all)).includes(true);
}

function fileOf(from: string, to: string): string[] {
  if (!/^(?:\.|@\/)/.test(to)) return [];
  const base = to.startsWith("@/") ? to.slice(2) : path.join(path.dirname(from), to);
  return [`${base}.tsx`, `${base}.ts`].filter((file) => existsSync(file));
}
