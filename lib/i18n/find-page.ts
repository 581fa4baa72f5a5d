import { pagePaths, type RouteName } from "./routes";

type Page = Readonly<{ route: RouteName; folder: string }>;
type Found = Page | Readonly<{ moved: string }>;
/**
 * A node in the tree of all paths. Each part of a path leads to a next node: `words` contains the next nodes for fixed
 * words, and `parameters` the next nodes for parameters. `found` is the result for a path that ends at this node.
 */
type Branch = { words: Map<string, Branch>; parameters: { accepts: RegExp; branch: Branch }[]; found?: Found };

/**
 * The pattern of a year in a path. It accepts only 1900 to 2099. Other numbers must not match, because the site may
 * store a page in its cache for each path that matches.
 */
const year = /^(19|20)\d\d$/;
const anything = /./;

const partsOf = (path: string) => path.split("/").filter(Boolean);

/**
 * Finds the page for a path of the site (without a query). Returns the page and the folder that renders it. If the path
 * is the internal path of a folder, or has more slashes than necessary, returns the path to which the reader must be
 * redirected (`moved`). Returns null if there is no such page. Parameters stay percent-encoded.
 */
export function findPage(path: string): Found | null {
  const parts = partsOf(path);
  const tidy = `/${parts.join("/")}`;
  if (tidy !== path) return { moved: tidy };
  const values: string[] = [];
  const found = walk(root, parts, values);
  if (!found) return null;
  return "folder" in found ? { ...found, folder: fill(found.folder, values) } : { moved: fill(found.moved, values) };
}

function walk(branch: Branch, [part, ...rest]: string[], values: string[]): Found | undefined {
  if (part === undefined) return branch.found;
  const word = branch.words.get(part);
  const found = word && walk(word, rest, values);
  if (found) return found;
  const depth = values.push(part);
  for (const { accepts, branch: next } of branch.parameters) {
    const below = accepts.test(part) ? walk(next, rest, values) : undefined;
    if (below) return below;
  }
  values.length = depth - 1;
  return undefined;
}

/** Replaces the parameters of a pattern with values. All paths of a page have their parameters in the same order. */
function fill(pattern: string, values: string[]): string {
  let next = 0;
  return pattern.replace(/:\w+/g, () => values[next++] ?? "");
}

const newBranch = (): Branch => ({ words: new Map(), parameters: [] });
const root = newBranch();

function plant(pattern: string, found: Found): void {
  let branch = root;
  for (const part of partsOf(pattern)) branch = part.startsWith(":") ? parameterOf(branch, part) : wordOf(branch, part);
  branch.found ??= found;
}

function parameterOf({ parameters }: Branch, name: string): Branch {
  const accepts = name === ":year" ? year : anything;
  const known = parameters.find((parameter) => parameter.accepts === accepts);
  if (known) return known.branch;
  const branch = newBranch();
  parameters.push({ accepts, branch });
  return branch;
}

function wordOf({ words }: Branch, word: string): Branch {
  const branch = words.get(word) ?? newBranch();
  words.set(word, branch);
  return branch;
}

// The public paths are added to the tree before the internal paths of the folders. If a public path and an internal
// path are equal, the tree keeps the public path.
for (const { route, path, folder } of pagePaths()) plant(path, { route, folder });
for (const { path, folder } of pagePaths()) plant(folder, { moved: path });
