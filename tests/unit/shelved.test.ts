import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { shelved } from "@/lib/front/shelved";
import { pagePaths } from "@/lib/i18n/routes";

it("every static page of the table of routes has its place on the shelf, and no other", async () => {
  const root = "app/[locale]";
  const files = (await readdir(root, { recursive: true })).filter((file) => path.basename(file) === "page.tsx");
  const folders = await Promise.all(
    files.map(async (file) => {
      const isStatic = (await readFile(path.join(root, file), "utf8")).includes('dynamic = "force-static"');
      return isStatic
        ? [
            path
              .dirname(file)
              .replace(/\([^)]*\)\/?/g, "")
              .replace(/^\.$/, ""),
          ]
        : [];
    }),
  );
  const made = new Set(folders.flat().map((folder) => `/fi/${folder}`.replace(/\/$/, "").replace(/\[(\w+)\]/g, ":$1")));
  const routes = pagePaths().filter(({ folder }) => made.has(folder));
  expect(new Set(routes.map(({ route }) => route))).toEqual(new Set(shelved));
});
