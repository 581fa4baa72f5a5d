import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cutTemplate, fillGzipped, fillPlain } from "@/lib/front/template";

const marks = { name: "name.1+", stamp: "opened.2" };

it("puts each reader's own values in the place of the invented ones", () => {
  const template = cutTemplate("<p>name.1+ äö</p><i title='opened.2'>name.1+</i>", marks);
  const fill = (name: string, stamp: string) => fillPlain(template, { name, stamp }).toString();
  expect(fill("Öpö", "3")).toBe("<p>Öpö äö</p><i title='3'>Öpö</i>");
  expect(fill("$& opened.2", "")).toBe("<p>$& opened.2 äö</p><i title=''>$& opened.2</i>");
});

it("may have no gaps, or none of some of the values", () => {
  expect(fillPlain(cutTemplate("page", {}), { name: "x" }).toString()).toBe("page");
  expect(fillPlain(cutTemplate<"name" | "stamp">("a name.1+", marks), { name: "x", stamp: "y" }).toString()).toBe(
    "a x",
  );
});

it("is the same page when it is compressed, whatever the values are", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, fc.constantFrom(...Object.values(marks)))),
      text,
      text,
      (parts, name, stamp) => {
        const template = cutTemplate<"name" | "stamp">(parts.join(""), marks);
        const values = { name, stamp };
        expect(gunzipSync(fillGzipped(template, values)).equals(fillPlain(template, values))).toBe(true);
      },
    ),
  );
  const long = { name: "x".repeat(150_000), stamp: "" };
  expect(gunzipSync(fillGzipped(cutTemplate<"name" | "stamp">("a name.1+ b", marks), long)).length).toBe(150_004);
});
