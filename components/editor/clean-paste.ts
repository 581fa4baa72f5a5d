const listItem = /MsoListParagraph/;
/** How Word begins an item: a bullet, or a number or letter with a point or bracket. */
const numbered = /^\s*(?:\d+|[a-zåäö])[.)]\s*/i;
const bullet = /^\s*[·•o§\-–]\s+/u;

/**
 * Pasted HTML without the traces of the program that it was copied from: Word's list paragraphs become lists, headings
 * come in the two levels that pages have. Everything else that a page can't hold the editor's own schema leaves out.
 */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("script, style, meta, link, title, o\\:p")) element.remove();
  for (const heading of body.querySelectorAll("h1, h4, h5, h6"))
    rename(heading, heading.tagName === "H1" ? "h2" : "h3");
  for (const paragraph of [...body.querySelectorAll("p")])
    if (listItem.test(paragraph.className)) toListItem(paragraph);
  return body.innerHTML;
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function toListItem(paragraph: Element): void {
  const document = paragraph.ownerDocument;
  const text = paragraph.textContent ?? "";
  const tag = numbered.test(text) ? "ol" : "ul";
  for (const marker of paragraph.querySelectorAll("[style*='mso-list']")) marker.remove();
  stripMarker(paragraph, tag === "ol" ? numbered : bullet);
  const item = document.createElement("li");
  item.append(...paragraph.childNodes);
  const before = paragraph.previousElementSibling;
  const list = before?.tagName.toLowerCase() === tag ? before : document.createElement(tag);
  if (list === before) paragraph.remove();
  else paragraph.replaceWith(list);
  list.append(item);
}

/** Takes the typed marker off the first words, where Word hasn't marked it. */
function stripMarker(paragraph: Element, marker: RegExp): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  if (first) first.nodeValue = (first.nodeValue ?? "").replace(marker, "");
}
