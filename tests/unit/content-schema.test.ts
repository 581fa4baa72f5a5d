import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSafeHref } from "@/lib/rich-text/links";
import { type RichText, richTextSchema } from "@/lib/rich-text/schema";

const parse = (...content: unknown[]): RichText => richTextSchema.parse({ type: "doc", content });
const words = (text: string, ...marks: unknown[]) => ({ type: "text", text, marks });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });

describe("a link", () => {
  it.each([
    "https://stks.fi/",
    "http://example.org/a?b=c#d",
    "mailto:virpi.kultanen@stks.fi",
    "/seminaarit/2023",
    "#ohjelma",
  ])("may lead to %s", (href) => expect(isSafeHref(href)).toBe(true));

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "https:evil",
    "https://",
    "\u0000https://a.example",
    "",
  ])("may not lead to %j", (href) => expect(isSafeHref(href)).toBe(false));
});

describe("rich text", () => {
  it("keeps what is known", () => {
    const list = { type: "bulletList", content: [{ type: "listItem", content: [paragraph(words("a"))] }] };
    const blocks = [
      { type: "heading", attrs: { level: 2 }, content: [words("Otsikko", { type: "bold" })] },
      paragraph(words("linkki", { type: "link", attrs: { href: "/" } }), { type: "hardBreak", marks: [] }),
      list,
      { type: "blockquote", content: [list] },
    ];
    expect(parse(...blocks).content).toEqual(blocks);
  });

  it("drops unknown nodes, attributes and heading levels, and keeps what is around them", () => {
    const parsed = parse(
      { type: "script", content: [words("alert(1)")] },
      { type: "heading", attrs: { level: 1 }, content: [words("liian iso")] },
      { ...paragraph(words("jää")), attrs: { onclick: "x", style: "y" }, dangerouslySetInnerHTML: { __html: "z" } },
      null,
      "teksti",
    );
    expect(parsed.content).toEqual([paragraph(words("jää"))]);
  });

  it("unlinks an unsafe link and keeps its words", () => {
    const parsed = parse(paragraph(words("sana", { type: "link", attrs: { href: "javascript:alert(1)" } })));
    expect(parsed.content).toEqual([paragraph(words("sana"))]);
  });

  it("takes paragraphs and texts without their optional parts", () => {
    expect(parse({ type: "paragraph" }, { type: "paragraph", content: [{ type: "text", text: "a" }] }).content).toEqual(
      [paragraph(), paragraph(words("a"))],
    );
  });

  it("survives documents nested without end", () => {
    let nested: unknown = paragraph(words("pohja"));
    for (let depth = 0; depth < 20_000; depth += 1) nested = { type: "blockquote", content: [nested] };
    expect(JSON.stringify(parse(nested))).not.toContain("pohja");
  });

  it("lets only known types and safe links out of any JSON whatever", () => {
    const known =
      /^(doc|paragraph|heading|bulletList|orderedList|listItem|blockquote|text|hardBreak|bold|italic|link)$/;
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (content) => {
        JSON.stringify(parse(...content), (key, value) => {
          if (key === "type") expect(value).toMatch(known);
          if (key === "href") expect(isSafeHref(value)).toBe(true);
          return value;
        });
      }),
    );
  });
});
