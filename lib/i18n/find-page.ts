import { pagePaths, type RouteName } from "./routes";

type Page = Readonly<{ route: RouteName; folder: string }>;
type Found = Page | Readonly<{ moved: string }>;
/** What may follow in a path: a word, or a parameter in the place of one. */
type Branch = { words: Map<string, Branch>; parameters: { accepts: RegExp; branch: Branch }[]; found?: Found };

/** A year is no other word: each path that is taken for a page may be kept as a page of its own. */
const year = /^(19|20)\d\d$/;
const anything = /./;

const partsOf = (path: string) => path.split("/").filter(Boolean);

/**
 * What is at a path of the site, without its query: a page and the folder that makes it, or where it has moved to when
 * the path is its folder's or has a slash too many. Null where the table of routes has nothing. The parameters stay
 * encoded as they are.
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

/** A page's parameters come in the same order in all its paths. */
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

// Public paths first: where a folder has the same path, it is the page itself.
for (const { route, path, folder } of pagePaths()) plant(path, { route, folder });
for (const { path, folder } of pagePaths()) plant(folder, { moved: path });
