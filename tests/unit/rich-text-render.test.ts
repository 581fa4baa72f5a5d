import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RichText } from "@/components/content/rich-text";
import type { Embeds } from "@/lib/content/page";
import { richTextSchema } from "@/lib/rich-text/schema";

const pictureId = "0199aaaa-0000-7000-8000-000000000000";
const embeds: Embeds = {
  locale: "fi",
  links: { "site:privacy": "/tietosuoja" },
  pictures: { [pictureId]: { id: pictureId, width: 800, height: 600, widths: [400, 800] } },
  contacts: {},
  seminars: {},
};

const render = (document: unknown) => {
  const { content } = richTextSchema.parse(document);
  return renderToStaticMarkup(createElement(RichText, { blocks: content, embeds }));
};

const hostileText = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "</p><iframe srcdoc='x'>",
    "page:../../x",
    "//evil.example",
    'https://example.org/" onclick="x',
  ),
  fc.string({ unit: "binary" }),
);
const types = [
  ..."doc text paragraph heading bulletList orderedList listItem blockquote notice table tableRow tableCell".split(" "),
  ..."tableHeader figure contact programme registration hardBreak script iframe html style object onclick".split(" "),
];

const attrs = fc.dictionary(
  fc.constantFrom(
    "href",
    "level",
    "src",
    "onerror",
    "style",
    "pictureId",
    "alt",
    "caption",
    "credit",
    "year",
    "colspan",
  ),
  fc.oneof(hostileText, fc.integer({ min: -1, max: 2023 }), fc.constant(pictureId)),
);
const marks = fc.array(
  fc.record({
    type: fc.constantFrom("link", "link", "bold", "italic", "code", "script"),
    attrs: fc.record({ href: hostileText, onclick: hostileText }),
  }),
  { maxLength: 2 },
);
const words = fc.record({ type: fc.constantFrom("text", "hardBreak"), text: hostileText, marks });

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    fc.record({ type: fc.constantFrom("paragraph", "heading"), attrs, content: fc.array(words, { maxLength: 4 }) }),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom(...types), hostileText),
        text: hostileText,
        attrs,
        marks,
        content: fc.array(tie("node"), { maxLength: 4 }),
        dangerouslySetInnerHTML: fc.record({ __html: hostileText }),
      },
      { requiredKeys: ["type"] },
    ),
  ),
}));

const element = /<(\/?)([^\s>/]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g;
const tags = new Set(
  "div p h2 h3 ul ol li blockquote table tbody tr th td strong em a br figure picture source img figcaption span".split(
    " ",
  ),
);
const attributes = new Set(
  "class href colSpan colspan rowSpan rowspan scope src srcSet srcset sizes type width height alt loading decoding role".split(
    " ",
  ),
);

/**
 * Returns all tags, attributes and URLs in the HTML.
 * @throws if a `<` or `>` is not part of a tag.
 */
function inspect(html: string) {
  const found = { tags: [] as string[], attributes: [] as string[], addresses: [] as string[] };
  const rest = html.replace(element, (_, _closing, tag: string, list: string) => {
    found.tags.push(tag);
    for (const [, name = "", value = ""] of list.matchAll(/\s+([^\s=]+)(?:="([^"]*)")?/g)) {
      found.attributes.push(name);
      if (name === "href" || name === "src") found.addresses.push(value);
    }
    return "";
  });
  expect(rest).not.toMatch(/[<>]/);
  return found;
}

test("whatever the database holds, only known elements with safe addresses come out", () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (content) => {
      const found = inspect(render({ type: "doc", content }));
      expect(found.tags.filter((tag) => !tags.has(tag))).toEqual([]);
      expect(found.attributes.filter((name) => !attributes.has(name))).toEqual([]);
      for (const address of found.addresses) expect(address).toMatch(/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i);
    }),
    { numRuns: 500 },
  );
});

test("the inspection would see what must not come out", () => {
  expect(() => inspect("<p><b onclick=x</p>")).toThrow();
  expect(inspect('<script src="x">').tags).toEqual(["script"]);
});

test("a link inside leads to the page's address of today, and nowhere when the page is gone", () => {
  const link = (href: string) => ({ type: "text", text: "linkki", marks: [{ type: "link", attrs: { href } }] });
  const html = (href: string) => render({ type: "doc", content: [{ type: "paragraph", content: [link(href)] }] });
  expect(html("site:privacy")).toContain('<a href="/tietosuoja">linkki</a>');
  expect(html(`page:${pictureId}`)).toContain("<p>linkki</p>");
});

test("a figure has its files, sizes and words", () => {
  const attrs = { pictureId, alt: "Sali", caption: "Vuosi 2016", credit: "Heli Muhonen" };
  const html = render({ type: "doc", content: [{ type: "figure", attrs }] });
  expect(html).toContain(`/api/pictures/${pictureId}/400.avif 400w`);
  expect(html).toContain('alt="Sali"');
  expect(html).toContain("Heli Muhonen");
});
