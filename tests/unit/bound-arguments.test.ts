import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkBound } from "@/app/_server/check-bound";

type Action = { name: string; bound: string[]; body: string };

/** Returns the server actions in a file. `bound` are the parameters whose values the page binds. */
function actionsIn(source: string): Action[] {
  const [, ...functions] = source.split(/^export async function /m);
  return functions.map((text) => {
    const name = /^\w+/.exec(text)?.[0] ?? "";
    const parameters = /^\w+\(([\s\S]*?)\)(?:: |\s*\{)/.exec(text)?.[1] ?? "";
    const names = [...parameters.matchAll(/(?:^|,)\s*(\w+): (?!FormData|\w*State\b|Order\b|Omit<Order)/g)];
    return { name, bound: names.map(([, parameter = ""]) => parameter), body: text };
  });
}

const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(path.join("app", file), "utf8"))
  .filter((source) => source.startsWith('"use server"'));
const actions = files.flatMap(actionsIn);

test.each([
  { seminarYear: [2023] },
  { seminarYear: { gt: 0 } },
  { seminarYear: "2023" },
  { seminarYear: 2023.5 },
  { seminarYear: 1 },
  { registrationId: { not: "" } },
  { token: ["x"] },
  { what: "constructor" },
  { registrationId: undefined },
  { link: { seminarYear: 2023, token: { not: "" } } },
])("a forged value is refused: %j", (bound) => {
  expect(() => checkBound(bound as object)).toThrow();
});

test("the server actions are found", () => {
  expect(actions.length).toBeGreaterThan(50);
  expect(actions.filter(({ bound }) => bound.length > 0).length).toBeGreaterThan(30);
});

test.each(actions.filter(({ bound }) => bound.length > 0))(
  "$name checks the values that its page has bound",
  (action) => {
    const checked = /checkBound\(\{ ([^}]*) \}\)/.exec(action.body)?.[1]?.split(", ") ?? [];
    expect(checked.toSorted()).toEqual(action.bound.toSorted());
  },
);
