import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/**
 * The rooms of `lib` (its folders, and the files directly in it) by floor, the lowest floor first. A room may import
 * only from its own floor and from lower floors, and the imports may form no cycle. Imports of types also count.
 * docs/architecture.md shows the floors.
 */
const floors = {
  ground: [
    "clock",
    "env",
    "log",
    "kept-briefly",
    "folded-text",
    "turns",
    "one-by-one",
    "shared-value",
    "db",
    "i18n",
    "time",
  ],
  tools: ["forms", "tokens", "rich-text", "outbox", "audit", "documents", "file-reader"],
  seats: ["seats"],
  domains: [
    ...["registration", "participants", "check-in", "seminars", "messages", "feedback", "overview", "retention"],
    ...["content", "pictures", "members", "site", "auth"],
  ],
  outward: ["mail", "calendar", "export", "sharing", "abuse"],
  top: ["publishing", "preview", "jobs", "front", "launch"],
};

const MOST_FILES = 60;

type Import = { from: string; to: string; file: string; imported: string };

const isSource = (name: string) => /\.(ts|tsx|mjs)$/.test(name) && !name.startsWith(path.join("db", "generated"));
const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter(isSource);

/**
 * Returns the room of a file in `lib`: the folder directly in `lib` that contains the file, or the file itself if it is
 * directly in `lib`.
 */
const roomOf = (file: string) => (file.split(path.sep)[0] ?? "").replace(/\.(ts|tsx|mjs)$/, "");

/** Every import from one room of `lib` to another. */
const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(path.join("lib", file), "utf8");
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap(([, name = ""]) => {
    const imported = name.startsWith("@/lib/") ? name.slice("@/lib/".length) : path.join(path.dirname(file), name);
    if (!name.startsWith("@/lib/") && !name.startsWith(".")) return [];
    const [from, to] = [roomOf(file), roomOf(imported)];
    return from === to ? [] : [{ from, to, file: `lib/${file}`, imported: `lib/${imported}` }];
  });
});

const told = ({ file, imported }: Import) => `${file} imports ${imported}`;

test("every room of lib stands on one floor, and is no larger than one can look through", () => {
  const rooms = [...new Set(files.map(roomOf))].sort();
  expect(Object.values(floors).flat().sort()).toEqual(rooms);
  const large = rooms.filter((room) => files.filter((file) => roomOf(file) === room).length > MOST_FILES);
  expect(large, `rooms of more than ${MOST_FILES} files`).toEqual([]);
});

test("no room of lib imports from a floor above its own", () => {
  const height = (room: string) => Object.values(floors).findIndex((rooms) => rooms.includes(room));
  expect(imports.filter(({ from, to }) => height(to) > height(from)).map(told)).toEqual([]);
});

/** Returns all rooms that a room imports, directly or through other rooms. */
function reachable(start: string): Set<string> {
  const found = new Set<string>();
  const next = [start];
  for (const room of next)
    for (const { to } of imports.filter(({ from }) => from === room)) {
      if (!found.has(to)) next.push(to);
      found.add(to);
    }
  return found;
}

test("no chain of imports between rooms of lib comes back to where it began", () => {
  const reach = new Map(files.map((file) => [roomOf(file), reachable(roomOf(file))]));
  expect(imports.filter(({ from, to }) => reach.get(to)?.has(from)).map(told)).toEqual([]);
});

test("docs/architecture.md draws the same floors", () => {
  const [drawing = ""] = /```mermaid\nflowchart[\s\S]*?```/.exec(readFileSync("docs/architecture.md", "utf8")) ?? [];
  const drawn = [...drawing.matchAll(/subgraph .*\n([\s\S]*?)\n {2}end/g)].map(([, rooms = ""]) =>
    rooms
      .split(/[\s~]+/)
      .filter(Boolean)
      .sort(),
  );
  expect(drawn.toReversed()).toEqual(Object.values(floors).map((rooms) => rooms.toSorted()));
});
