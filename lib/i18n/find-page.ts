import { pagePaths } from "./routes";

type Target = Readonly<{ folder: string } | { moved: string }>;
/** What may follow in a path: a word, or anything at all in the place of a parameter. */
type Branch = { words: Map<string, Branch>; parameter?: Branch; target?: Target };

const partsOf = (path: string) => path.split("/").filter(Boolean);
const isParameter = (part: string) => part.startsWith(":");

/**
 * What is at a path of the site, without its query: the folder that makes the page, or where a page has moved to when
 * the path is its folder's or has a slash too many. Null where the table of routes has nothing. The parameters stay
 * encoded as they are.
 */
export function findPage(path: string): Target | null {
  const parts = partsOf(path);
  const tidy = `/${parts.join("/")}`;
  if (tidy !== path) return { moved: tidy };
  const values: string[] = [];
  const target = walk(root, parts, values);
  if (!target) return null;
  return "folder" in target ? { folder: fill(target.folder, values) } : { moved: fill(target.moved, values) };
}

function walk(branch: Branch, [part, ...rest]: string[], values: string[]): Target | undefined {
  if (part === undefined) return branch.target;
  const word = branch.words.get(part);
  const found = word && walk(word, rest, values);
  if (found || !branch.parameter) return found;
  values.push(part);
  const below = walk(branch.parameter, rest, values);
  if (!below) values.pop();
  return below;
}

/** A page's parameters come in the same order in all its paths. */
function fill(pattern: string, values: string[]): string {
  let next = 0;
  return pattern.replace(/:\w+/g, () => values[next++] ?? "");
}

const root: Branch = { words: new Map() };

function plant(pattern: string, target: Target): void {
  let branch = root;
  for (const part of partsOf(pattern)) branch = isParameter(part) ? parameterOf(branch) : wordOf(branch, part);
  branch.target ??= target;
}

function parameterOf(branch: Branch): Branch {
  branch.parameter ??= { words: new Map() };
  return branch.parameter;
}

function wordOf({ words }: Branch, word: string): Branch {
  const known = words.get(word);
  if (known) return known;
  const branch: Branch = { words: new Map() };
  words.set(word, branch);
  return branch;
}

// Public paths first: where a folder has the same path, it is the page itself.
for (const { path, folder } of pagePaths()) plant(path, { folder });
for (const { path, folder } of pagePaths()) plant(folder, { moved: path });
