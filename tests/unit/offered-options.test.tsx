import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WalkInForm } from "@/components/check-in/walk-in-form";
import { messagesOf } from "@/lib/i18n/messages";
import { offeredOptions } from "@/lib/registration/offered-options";

const named = (id: string) => ({ id, name: { value: id }, hint: null });
const there = { ...named("full"), hint: { value: "Kirkkokatu 6, Helsinki" } };
const offered = offeredOptions([named("notYet"), there, named("free")], {
  seats: new Map([
    ["notYet", "notYet"],
    ["full", "full"],
    ["free", "free"],
  ] as const),
  words: { full: "Täynnä", notYet: "Paikat auki" },
});

test("the door offers only options whose seats have been set, and chooses the first that has one free", () => {
  const html = renderToStaticMarkup(
    <WalkInForm
      locale="fi"
      action={async (state) => state}
      texts={messagesOf("fi", "checkIn").walkIn}
      options={offered}
      fees={[]}
      submissionId="x"
    />,
  );
  const radios = [...html.matchAll(/<input[^>]*name="optionId"[^>]*>/g)].map(([input]) => ({
    value: /value="(\w+)"/.exec(input)?.[1],
    disabled: input.includes(" disabled"),
    checked: input.includes(" checked"),
  }));
  expect(radios).toEqual([
    { value: "notYet", disabled: true, checked: false },
    { value: "full", disabled: false, checked: false },
    { value: "free", disabled: false, checked: true },
  ]);
  expect(html).toContain("Paikat auki");
  expect(html).toContain("Kirkkokatu 6, Helsinki. Täynnä");
});
