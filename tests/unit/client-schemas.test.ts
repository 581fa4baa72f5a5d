import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const withoutEval = "@/components/editing/zod-without-eval";

const source = (file: string) => readFileSync(file, "utf8");
const isClient = (file: string) => source(file).startsWith('"use client"');

/** Returns the file that an import in `file` names, `zod` itself, or undefined for other packages. */
function findImported(file: string, name: string): string | undefined {
  if (name === "zod") return name;
  if (!/^(@\/|\.)/.test(name)) return undefined;
  const base = name.startsWith("@/") ? name.slice(2) : path.join(path.dirname(file), name);
  return [base, `${base}.ts`, `${base}.tsx`].find((each) => existsSync(each) && statSync(each).isFile());
}

/** Returns what `file` imports at run time. Imports of types alone do not reach the browser. */
function importedBy(file: string): string[] {
  const imports = [...source(file).matchAll(/^(?:import|export)\s+(?!type\b)(?:([^;"]*?)\s*from\s+)?"([^"]+)"/gm)];
  return imports.flatMap(([, names = "", name = ""]) => {
    const onlyTypes = /^\{(?:\s*type\s+[^,}]+,?)+\s*\}$/.test(names);
    return (!onlyTypes && findImported(file, name)) || [];
  });
}

/** Returns whether the browser gets zod when it loads `file`. A server action is only called from the browser. */
function reachesZod(file: string, seen = new Set<string>()): boolean {
  if (file === "zod") return true;
  if (seen.has(file) || source(file).startsWith('"use server"')) return false;
  seen.add(file);
  return importedBy(file).some((each) => reachesZod(each, seen));
}

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);
const withZod = files.filter((file) => isClient(file) && reachesZod(file));

test("a client component that uses schemas first keeps zod from trying eval, which the security policy forbids", () => {
  expect(withZod).toContain("components/pages/page-editor.tsx");
  const first = `"use client";\n\nimport "${withoutEval}";\n`;
  expect(withZod.filter((file) => !source(file).startsWith(first))).toEqual([]);
});

test("the public pages load no zod", () => {
  const desk = /^components\/(editing|editor|lists|messages|pages|seminars\/editing)\//;
  expect(withZod.filter((file) => !desk.test(file))).toEqual([]);
});

/** Returns the first module of Node that the browser would get with `file`, or undefined. */
function findNodeModule(file: string, seen = new Set<string>()): string | undefined {
  if (seen.has(file) || source(file).startsWith('"use server"')) return undefined;
  seen.add(file);
  const own = /^import\s+(?!type\b)[^;"]*"(node:[^"]+)"/m.exec(source(file))?.[1];
  if (own) return `${file}: ${own}`;
  return importedBy(file).flatMap((each) => (each === "zod" ? [] : (findNodeModule(each, seen) ?? [])))[0];
}

test("no client component loads a module of Node, for which the browser would get half a megabyte in its place", () => {
  expect(files.filter(isClient).flatMap((file) => findNodeModule(file) ?? [])).toEqual([]);
});
