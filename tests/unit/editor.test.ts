// @vitest-environment happy-dom
import type { Editor, JSONContent } from "@tiptap/core";
import type { Node, NodeType } from "@tiptap/pm/model";
import fc, { type Arbitrary } from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, test } from "vitest";
import { RichText } from "@/components/content/rich-text";
import { cleanPastedHtml } from "@/components/editor/clean-paste";
import type { Embeds } from "@/lib/content/page";
import { letterText } from "@/lib/mail/letter-text";
import { LetterBody } from "@/lib/mail/template/letter";
import { itemNumber } from "@/lib/rich-text/item-number";
import { linesOf } from "@/lib/rich-text/lines";
import { completeHref } from "@/lib/rich-text/links";
import { listTypes, MOST_LEVELS, type RichText as RichTextDocument, richTextSchema } from "@/lib/rich-text/schema";
import { hrefsOf } from "@/lib/rich-text/walk";
import { editorSchema, openEditor, type } from "../support/editor";

const words = fc.oneof(
  fc.constantFrom("26. lokakuuta", "Ohjelma", "a  b", "  alku", "*tähti*", "1) ", "kello 9–16", "m²", "tee\u00adkkari"),
  fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replaceAll("\0", "-")),
);
const hrefs = fc.constantFrom(
  ...["https://stks.fi/", "http://x.fi/?a=1&b=2", "mailto:name@x.fi", "tel:+358401234567", "sms:+358401234567"],
  ...["webcal://stks.fi/a.ics", "site:privacy", "seminar:2023", "/tietosuoja", "#ohjelma"],
);

/**
 * The values that each attribute of the editor's schema may have. The tests fail if the schema has an attribute that is
 * not listed here.
 */
const attributes: Record<string, Arbitrary<unknown>> = {
  "heading.level": fc.constantFrom(2, 3),
  "orderedList.start": fc.oneof(
    fc.integer({ min: -3, max: 40 }),
    fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }),
  ),
  "orderedList.type": fc.constantFrom(null, ...listTypes),
  "tableCell.colspan": fc.integer({ min: 1, max: 30 }),
  "tableCell.rowspan": fc.integer({ min: 1, max: 30 }),
  "tableHeader.colspan": fc.integer({ min: 1, max: 30 }),
  "tableHeader.rowspan": fc.integer({ min: 1, max: 30 }),
  "figure.pictureId": fc.uuid(),
  "figure.alt": words,
  "figure.caption": words,
  "figure.credit": words,
  "contact.memberId": fc.uuid(),
  "programme.year": fc.integer({ min: 1900, max: 2099 }),
  "registration.year": fc.integer({ min: 1900, max: 2099 }),
  "link.href": hrefs,
};

type Draw = fc.GeneratorValue;

const attrsOf = (draw: Draw, name: string, attrs: object | undefined) =>
  Object.fromEntries(
    Object.keys(attrs ?? {}).map((attr) => {
      const values = attributes[`${name}.${attr}`];
      if (!values) throw new Error(`the editor has an attribute ${name}.${attr}: what may it hold?`);
      return [attr, draw(() => values)];
    }),
  );

const isContainer = (type: NodeType) => !type.isLeaf && !type.isTextblock;

function drawInline(draw: Draw, type: NodeType): Node {
  const marks = Object.values(editorSchema.marks).filter(() => draw(fc.boolean));
  const made = marks.map((mark) => mark.create(attrsOf(draw, mark.name, mark.spec.attrs)));
  return type.isText
    ? editorSchema.text(
        draw(() => words),
        made,
      )
    : type.create(null, null, made);
}

/**
 * Generates a random node of `type`, with children that the editor's schema allows. `depth` is how many more levels of
 * blocks may be nested. When it is 0, only children that contain no other blocks are chosen, unless the schema allows
 * no such child.
 */
function drawNode(draw: Draw, type: NodeType, depth: number): Node {
  if (type.isInline) return drawInline(draw, type);
  const children: Node[] = [];
  let match = type.contentMatch;
  while (!match.validEnd || (match.edgeCount > 0 && children.length < 3 && draw(fc.boolean))) {
    const edges = Array.from({ length: match.edgeCount }, (_, index) => match.edge(index));
    const shallow = edges.filter((edge) => depth > 0 || !isContainer(edge.type));
    const allowed = shallow.length > 0 ? shallow : edges;
    const edge = allowed[draw(fc.nat, { max: allowed.length - 1 })] as (typeof edges)[number];
    children.push(drawNode(draw, edge.type, depth - 1));
    match = edge.next;
  }
  return type.create(attrsOf(draw, type.name, type.spec.attrs), children);
}

const anyDocument = (check: (document: Node) => void, numRuns = 60) =>
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const document = drawNode(draw, editorSchema.topNodeType, 4);
      document.check();
      check(document);
    }),
    { numRuns },
  );

const published = (document: Node): RichTextDocument =>
  richTextSchema.parse(JSON.parse(JSON.stringify(document.toJSON())));

const embeds: Embeds = {
  locale: "fi",
  links: { "site:privacy": "/tietosuoja", "seminar:2023": "/seminaarit/2023" },
  pictures: {},
  contacts: {},
  seminars: {},
};

/** A piece of text with its formatting, as far as a reader can see it. */
type Piece = { text: string; bold: boolean; italic: boolean; href: string | null };

function piecesOf(document: Node): Piece[] {
  const pieces: Piece[] = [];
  document.descendants((node) => {
    const mark = (name: string) => node.marks.find(({ type }) => type.name === name);
    const href = mark("link")?.attrs["href"] as string | undefined;
    if (!node.isText) return;
    pieces.push({
      text: node.text ?? "",
      bold: Boolean(mark("bold")),
      italic: Boolean(mark("italic")),
      href: href === undefined ? null : (embeds.links[href] ?? href),
    });
  });
  return pieces;
}

function piecesIn(html: string): Piece[] {
  const body = document.createElement("div");
  body.innerHTML = html;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    pieces.push({
      text: walker.currentNode.nodeValue ?? "",
      bold: Boolean(parent?.closest("strong")),
      italic: Boolean(parent?.closest("em")),
      href: parent?.closest("a")?.getAttribute("href") ?? null,
    });
  }
  return pieces;
}

/** Joins neighbouring pieces with the same formatting, because HTML has no boundary between such pieces. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isSame = last?.bold === piece.bold && last.italic === piece.italic && last.href === piece.href;
    if (isSame) all.splice(-1, 1, { ...last, text: last.text + piece.text });
    else all.push(piece);
  }
  return all;
}

function numberingOf(document: Node): unknown[] {
  const found: unknown[] = [];
  document.descendants(({ type: { name }, attrs }) => {
    if (name === "orderedList") found.push([attrs["start"], attrs["type"]]);
    if (name === "tableCell" || name === "tableHeader") found.push([attrs["colspan"], attrs["rowspan"]]);
  });
  return found;
}

function numberingIn(html: string): unknown[] {
  const body = document.createElement("div");
  body.innerHTML = html;
  return [...body.querySelectorAll("ol, td, th")].map((element) =>
    element.localName === "ol"
      ? [Number(element.getAttribute("start") ?? 1), element.getAttribute("type")]
      : [Number(element.getAttribute("colspan") ?? 1), Number(element.getAttribute("rowspan") ?? 1)],
  );
}

describe("any document that the editor's schema allows", () => {
  test("is the same document after it was published and opened again", () => {
    anyDocument((document) =>
      expect(editorSchema.nodeFromJSON(published(document)).toJSON()).toEqual(document.toJSON()),
    );
  });

  test("is drawn with the same text, marks, links, numbers and spans, on the page and in a mail", () => {
    anyDocument((document) => {
      const { content } = published(document);
      const page = renderToStaticMarkup(createElement(RichText, { blocks: content, embeds }));
      const links = Object.fromEntries(
        hrefsOf({ type: "doc", content }).map((href) => [href, embeds.links[href] ?? href]),
      );
      const mail = renderToStaticMarkup(createElement(LetterBody, { lang: "fi", blocks: content, links }));
      for (const html of [page, mail]) {
        expect(joined(piecesIn(html))).toEqual(joined(piecesOf(document)));
        expect(numberingIn(html)).toEqual(numberingOf(document));
      }
    });
  });

  test("is in a mail's plain text with all its words, numbers and addresses", () => {
    anyDocument((document) => {
      const { content } = published(document);
      const links = Object.fromEntries(hrefsOf({ type: "doc", content }).map((href) => [href, href]));
      const text = letterText({ lang: "fi", blocks: content, links });
      for (const piece of piecesOf(document)) {
        for (const line of piece.text.split("\n")) expect(text).toContain(line);
      }
      for (const href of Object.keys(links)) expect(text).toContain(href.replace(/^(?:mailto|tel|sms):/, ""));
      document.descendants(({ type: { name }, attrs, childCount }) => {
        if (name === "orderedList")
          expect(text).toContain(itemNumber(attrs as Parameters<typeof itemNumber>[0], childCount - 1));
      });
    });
  });

  test("differs in a comparison from one in which anything is changed", () => {
    anyDocument((document) => {
      const json = JSON.parse(JSON.stringify(document.toJSON())) as JSONContent;
      const before = linesOf(published(document), "fi");
      for (const changed of changesOf(json)) {
        const after = linesOf(published(editorSchema.nodeFromJSON(changed)), "fi");
        expect(after).not.toEqual(before);
      }
    }, 30);
  });
});

/**
 * Returns copies of the document. Each copy has one change, for example another heading level, another link, or bold
 * text that becomes normal.
 */
function changesOf(document: JSONContent): JSONContent[] {
  const changes: JSONContent[] = [];
  const visit = (node: JSONContent, put: (node: JSONContent) => JSONContent) => {
    const attrs = node.attrs ?? {};
    const set = (more: object) => changes.push(put({ ...node, attrs: { ...attrs, ...more } }));
    if (node.type === "orderedList") set({ start: 7_000 });
    if (node.type === "heading") set({ level: 5 - Number(attrs["level"]) });
    if (node.type === "programme") set({ year: 1899 + 200 - (Number(attrs["year"]) - 1900) });
    if (node.type === "tableCell") changes.push(put({ ...node, type: "tableHeader" }));
    if (node.type === "text" && node.text?.trim()) {
      const bold = (node.marks ?? []).some(({ type }) => type === "bold");
      const others = (node.marks ?? []).filter(({ type }) => type !== "bold" && type !== "link");
      changes.push(put({ ...node, marks: bold ? others : [{ type: "bold" }, ...others] }));
      changes.push(put({ ...node, marks: [...others, { type: "link", attrs: { href: "https://other.example/" } }] }));
    }
    node.content?.forEach((child, index) => {
      visit(child, (changed) => put({ ...node, content: node.content?.with(index, changed) ?? [] }));
    });
  };
  visit(document, (changed) => changed);
  return changes;
}

let editor: Editor;
afterEach(() => editor?.destroy());

const opened = (onRefused?: () => void) => {
  editor = openEditor(onRefused);
  return editor;
};
const lines = () => editor.getText({ blockSeparator: "\n" });
const kinds = () => {
  const found = new Set<string>();
  editor.state.doc.descendants(({ type: { name } }) => {
    found.add(name);
  });
  return [...found];
};
const linked = () =>
  piecesOf(editor.state.doc).flatMap(({ text, href }) => (href === null ? [] : [[text, href] as const]));

describe("what is typed", () => {
  it.each([
    ...["26. lokakuuta", "1. joulukuuta", "3. kerros", "2023. vuosi", "1) ensin", "a) ensin", "- viiva", "+ plus"],
    ...[
      "* tähti",
      "> suurempi",
      "# 5",
      "## 6",
      "### 7",
      "--- ",
      "``` ",
      "[ ] tehty",
      "[x] tehty",
      "**ei lihavoi** ",
      "*ei kursivoi* ",
    ],
    ...[
      "__ei__ ",
      "_ei_ ",
      "~~ei~~ ",
      "`ei` ",
      "(c) 2023",
      "-> nuoli",
      "... ja",
      '"sanottu"',
      "1/2 tuntia",
      "== ei == ",
      "!= ",
    ],
  ])("stays as it was typed: %s", (line) => {
    opened();
    type(editor, `Eka\n${line}`);
    expect(lines()).toBe(`Eka\n${line}`);
    expect(kinds()).toEqual(["paragraph", "text"]);
    expect(piecesOf(editor.state.doc).filter(({ bold, italic }) => bold || italic)).toEqual([]);
  });

  it("stays as it was typed, whatever it is", () => {
    const signs = fc.constantFrom(..."0123456789.)(-*+>#_~`[]=!/\\\"'<: aäXi".split(""));
    opened();
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 12 }), (line) => {
        editor.commands.clearContent();
        type(editor, `${line}x`);
        expect(lines()).toBe(`${line}x`);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["www.stks.fi", "https://www.stks.fi"],
    ["stks.fi/x", "https://stks.fi/x"],
    ["https://stks.fi/x", "https://stks.fi/x"],
    ["name@x.fi", "mailto:name@x.fi"],
  ])("links a bare address: %s", (text, href) => {
    opened();
    type(editor, `katso ${text} `);
    expect(linked()).toEqual([[text, href]]);
    expect(hrefsOf(published(editor.state.doc))).toEqual([href]);
  });
});

describe("what is pasted", () => {
  it.each([
    ["www.stks.fi", "https://www.stks.fi"],
    ["stks.fi/x", "https://stks.fi/x"],
    ["name@x.fi", "mailto:name@x.fi"],
    ["https://stks.fi/?a=1", "https://stks.fi/?a=1"],
  ])("links a bare address: %s", (text, href) => {
    opened().view.pasteText(`katso ${text} pian`);
    expect(linked()).toEqual([[text, href]]);
    editor.commands.clearContent();
    editor.view.pasteText(text);
    expect(linked()).toEqual([[text, href]]);
  });

  it.each([
    ...["tel:+358401234567", "sms:+358401234567", "webcal://stks.fi/a.ics", "mailto:name@x.fi", "https://x.fi/ä?ö=1#å"],
    ...["/tietosuoja", "#ohjelma", "seminar:2023"],
  ])("keeps a link to %s", (href) => {
    opened().view.pasteHTML(`<p><a href="${href}" title="x" class="y" target="_blank">linkki</a></p>`);
    expect(linked()).toEqual([["linkki", embeds.links[href] ?? href]]);
    expect(hrefsOf(published(editor.state.doc))).toEqual([href]);
  });

  it("completes addresses that a browser would understand", () => {
    expect(completeHref("//stks.fi/x")).toBe("https://stks.fi/x");
    expect(completeHref(" https://stks.fi/a b ")).toBe("https://stks.fi/a%20b");
    expect(completeHref("+358 (0)40 123 4567")).toBe("tel:+3580401234567");
    expect(completeHref("kirjastö.fi/x")).toBe("https://kirjastö.fi/x");
    expect(completeHref("javascript:alert(1)")).toBeNull();
    expect(completeHref("java script:alert(1)")).toBeNull();
  });

  it("says which links and how many pictures it left out", () => {
    const html = '<p><a href="file:///C:/ohjelma.docx">ohjelma</a> <a href="javascript:x">x</a><img src="a.png"></p>';
    const cleaned = cleanPastedHtml(html);
    expect(cleaned).toMatchObject({ links: ["file:///C:/ohjelma.docx", "javascript:x"], pictures: 1 });
    expect(cleaned.html).toContain("ohjelma");
  });

  it("keeps where lists begin, how they count, and cells over several columns", () => {
    opened().view.pasteHTML(
      '<ol start="3" type="a"><li><p>c</p></li></ol><table><tr><th colspan="2" width="80" style="text-align:right">x</th></tr><tr><td>1</td><td>2</td></tr></table>',
    );
    expect(numberingOf(editor.state.doc)).toEqual([
      [3, "a"],
      [2, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(editorSchema.nodeFromJSON(published(editor.state.doc)).toJSON()).toEqual(editor.state.doc.toJSON());
  });

  it("can be what was copied from the editor: pictures and parts of the site too", () => {
    const figure = { pictureId: "0199aaaa-0000-7000-8000-000000000000", alt: "Sali", caption: 'V "16"', credit: "H" };
    const content: JSONContent[] = [
      { type: "figure", attrs: figure },
      { type: "contact", attrs: { memberId: figure.pictureId } },
      { type: "programme", attrs: { year: 2023 } },
      { type: "registration", attrs: { year: 2024 } },
      { type: "paragraph", content: [{ type: "text", text: "loppu" }] },
    ];
    opened().commands.setContent({ type: "doc", content });
    editor.commands.selectAll();
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
    editor.commands.clearContent();
    editor.view.pasteHTML(dom.innerHTML);
    const kept = editor.getJSON().content.filter((node) => node.type !== "paragraph" || node.content);
    expect(kept).toEqual(content);
  });

  it("can be a list of Word's, with its numbers and levels", () => {
    const item = (level: number, marker: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp; </span></span>${text}</p>`;
    opened().view.pasteHTML(
      item(1, "3.", "26. lokakuuta") +
        item(2, "a.", "yksi") +
        item(2, "b.", "kaksi") +
        item(1, "4.", "toinen") +
        "<p>väli</p>" +
        item(1, "·", "piste"),
    );
    const numbered = linesOf(published(editor.state.doc), "fi").filter((line) => line.trim());
    expect(numbered).toEqual(["3. 26. lokakuuta", "   a. yksi", "   b. kaksi", "4. toinen", "väli", "• piste"]);
  });

  it("is refused as a whole, with a word, when it is nested deeper than a text can be", () => {
    let refused = 0;
    opened(() => {
      refused += 1;
    });
    type(editor, "ennen ");
    const nested = (levels: number) => `${"<ul><li><p>x</p>".repeat(levels)}${"</li></ul>".repeat(levels)}`;
    editor.view.pasteHTML(nested(MOST_LEVELS + 5));
    expect(refused).toBe(1);
    expect(lines().trim()).toBe("ennen");
    editor.view.pasteHTML(nested(MOST_LEVELS - 1));
    expect(refused).toBe(1);
    expect(editorSchema.nodeFromJSON(published(editor.state.doc)).toJSON()).toEqual(editor.state.doc.toJSON());
  });
});
