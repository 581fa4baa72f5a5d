import { completeHref } from "@/lib/rich-text/links";
import { makeWordLists } from "./word-lists";

/** Pasted HTML as the editor takes it, and the links and pictures that no text of the site can hold. */
export type CleanPaste = { html: string; links: string[]; pictures: number };

/**
 * Pasted HTML without the traces of the program that it was copied from: Word's list paragraphs become lists, headings
 * come in the two levels that pages have, addresses are completed. The editor's own schema leaves out everything else that
 * a page can't hold.
 */
export function cleanPastedHtml(html: string): CleanPaste {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const empty = [...body.getElementsByTagName("o:p")].filter((mark) => !mark.textContent?.trim());
  for (const element of [...empty, ...body.querySelectorAll("script, style, meta, link, title")]) element.remove();
  for (const heading of body.querySelectorAll("h1, h4, h5, h6"))
    rename(heading, heading.tagName === "H1" ? "h2" : "h3");
  makeWordLists(body);
  return { links: keepLinks(body), pictures: dropPictures(body), html: body.innerHTML };
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Completes the addresses of links; those that no link may lead to go, and are returned. */
function keepLinks(body: HTMLElement): string[] {
  return [...body.querySelectorAll("a[href]")].flatMap((link) => {
    const address = link.getAttribute("href") ?? "";
    const href = completeHref(address);
    if (href) link.setAttribute("href", href);
    else link.replaceWith(...link.childNodes);
    return href || !address ? [] : [address];
  });
}

/** Pictures come by the toolbar, with their descriptions. Copied from this editor they stand in a figure and stay. */
function dropPictures(body: HTMLElement): number {
  const pictures = body.querySelectorAll("img, picture, svg, video, object, embed, iframe");
  for (const picture of pictures) picture.remove();
  return pictures.length;
}
