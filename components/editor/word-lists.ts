const listItem = /MsoListParagraph/;
/**
 * Two patterns for the start of a list item in Word. `numbered` matches a number or letters, followed by a full stop or
 * a bracket. `bullet` matches a bullet, or a dash or letter that Word uses as a bullet.
 */
const numbered = /^\s*(\d+|[a-zåäö]|[ivx]+)[.)]\s*/i;
const bullet = /^\s*[·•o§\-–]\s+/u;

type Marker = { tag: "ol" | "ul"; start: number; type: string };
type OpenList = { list: Element; type: string; next: number };

/** Converts Word's list paragraphs to HTML lists with the same numbers and levels. */
export function makeWordLists(body: HTMLElement): void {
  /** The lists to which the next paragraph may belong, one for each level. The outermost list comes first. */
  let open: OpenList[] = [];
  for (const paragraph of [...body.querySelectorAll("p")].filter(({ className }) => listItem.test(className))) {
    if (!open[0] || open[0].list.nextElementSibling !== paragraph) open = [];
    const level = Math.min(levelOf(paragraph), open.length + 1);
    const marker = takeMarker(paragraph, open[level - 1]);
    const here = listFor(marker, open[level - 1]) ?? addList(paragraph, marker, open[level - 2]);
    const item = body.ownerDocument.createElement("li");
    item.append(...paragraph.childNodes);
    here.list.append(item);
    here.next += 1;
    open = [...open.slice(0, level - 1), here];
    paragraph.remove();
  }
}

/** Returns the list `open` if an item with this marker continues it. Otherwise returns undefined. */
function listFor({ tag, start, type }: Marker, open: OpenList | undefined): OpenList | undefined {
  const goesOn = open?.list.localName === tag && (tag === "ul" || (open.type === type && open.next === start));
  return goesOn ? open : undefined;
}

function addList(paragraph: Element, { tag, start, type }: Marker, above: OpenList | undefined): OpenList {
  const list = paragraph.ownerDocument.createElement(tag);
  if (tag === "ol" && start !== 1) list.setAttribute("start", String(start));
  if (tag === "ol" && type !== "1") list.setAttribute("type", type);
  const item = above?.list.lastElementChild;
  if (item) item.append(list);
  else paragraph.before(list);
  return { list, type, next: start };
}

/** Returns the list level from Word's style attribute. For `mso-list: l0 level2 lfo1` the level is 2. */
const levelOf = (paragraph: Element) => Number(/level(\d)/.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 1);

/**
 * Removes the marker (the bullet or number) from the paragraph and returns it. If Word has put the marker into an
 * element of its own, removes that element. Otherwise removes the text that looks like a marker.
 */
function takeMarker(paragraph: Element, open: OpenList | undefined): Marker {
  const marked = paragraph.querySelector("[style*='mso-list']");
  const marker = markerOf(marked?.textContent ?? paragraph.textContent ?? "", open);
  if (marked) marked.remove();
  else stripMarker(paragraph, marker.tag === "ol" ? numbered : bullet);
  return marker;
}

const numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

function markerOf(text: string, open: OpenList | undefined): Marker {
  const sign = numbered.exec(text)?.[1];
  if (!sign) return { tag: "ul", start: 1, type: "1" };
  if (/^\d/.test(sign)) return { tag: "ol", start: Number(sign), type: "1" };
  const small = sign.toLowerCase();
  const [letter, numeral] = sign === small ? ["a", "i"] : ["A", "I"];
  const roman = numerals.indexOf(small) + 1;
  // A single letter such as "v." or "x." is a Roman numeral only if it continues a list of Roman numerals. Otherwise it
  // is a letter.
  const isRoman = small === "i" || small.length > 1 || (open?.type === numeral && open.next === roman);
  if (roman && isRoman) return { tag: "ol", start: roman, type: numeral ?? "i" };
  return { tag: "ol", start: small.charCodeAt(0) - 96, type: letter ?? "a" };
}

function stripMarker(paragraph: Element, marker: RegExp): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  if (first) first.nodeValue = (first.nodeValue ?? "").replace(marker, "");
}
