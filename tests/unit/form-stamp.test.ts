import { describe, expect, test } from "vitest";
import { formOfStamp, looksLikeProgram, stampForm } from "@/lib/abuse/form-stamp";

const key = "key";
const opened = new Date("2023-09-04T09:00:00+03:00");
const after = (seconds: number) => new Date(opened.getTime() + seconds * 1000);
const DAY = 24 * 3600;

const sent = (kind: "opened" | "again", seconds: number, decoy = "") =>
  looksLikeProgram({ stamp: stampForm(key, kind, opened), decoy }, key, after(seconds));

describe("a form that has just been opened", () => {
  test.each([
    [0.2, true],
    [1, false],
    [600, false],
    [DAY, false],
    [DAY + 1, true],
    [-5, true],
  ])("sent after %d seconds: a program %s", (seconds, program) => {
    expect(sent("opened", seconds)).toBe(program);
  });

  test("whoever fills in what people don't see is a program", () => {
    expect(sent("opened", 60, "https://spam.example")).toBe(true);
  });
});

test("a form that came back is taken at once, whatever a password manager writes in it", () => {
  expect(sent("again", 0.1, "someone")).toBe(false);
  expect(sent("again", DAY + 1)).toBe(true);
});

test.each([
  ["missing", undefined],
  ["empty", ""],
  ["of another site", stampForm("other", "opened", opened)],
  ["with another time", stampForm(key, "opened", opened).replace(/\.\d+\./, `.${after(-9).getTime()}.`)],
  ["of another form", stampForm(key, "opened", opened, "one").replace("one", "two")],
  ["of another kind", stampForm(key, "opened", opened).replace("opened", "again")],
])("a stamp that is %s is a program's", (_, stamp) => {
  expect(looksLikeProgram({ stamp, decoy: "" }, key, after(60))).toBe(true);
});

test("each opened form is another one, and stays the same when it comes back", () => {
  const first = formOfStamp(stampForm(key, "opened", opened), key);
  expect(first).not.toBe(formOfStamp(stampForm(key, "opened", opened), key));
  expect(formOfStamp(stampForm(key, "again", opened, first), key)).toBe(first);
  expect(formOfStamp(stampForm("other", "opened", opened), key)).toBeUndefined();
});
