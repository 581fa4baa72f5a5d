import { completeHref } from "@/lib/rich-text/links";
import { makeWordLists } from "./word-lists";

/**
 * Pasted HTML after cleaning. `links` contains the URLs of the links that were removed. `pictures` is the number of
 * pictures that were removed.
 */
export type CleanPaste = { html: string; links: string[]; pictures: number };

/**
 * Cleans pasted HTML. Word's list paragraphs become HTML lists, and all headings become `h2` or `h3`. Links get
 * complete URLs, but a link with a forbidden URL becomes plain text. Pictures are removed. Everything else that a page
 * cannot contain is removed later, by the editor's schema.
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

/**
 * Completes the URLs of all links. If the URL of a link is not allowed, the link becomes plain text. Returns the URLs
 * of these links.
 */
function keepLinks(body: HTMLElement): string[] {
  return [...body.querySelectorAll("a[href]")].flatMap((link) => {
    const address = link.getAttribute("href") ?? "";
    const href = completeHref(address);
    if (href) link.setAttribute("href", href);
    else link.replaceWith(...link.childNodes);
    return href || !address ? [] : [address];
  });
}

/**
 * Removes pasted pictures and returns their number. Writers add pictures with the toolbar, which asks for a
 * description. Pictures that were copied from this editor are not removed, because their HTML is a `figure` without an
 * `img`.
 */
function dropPictures(body: HTMLElement): number {
  const pictures = body.querySelectorAll("img, picture, svg, video, object, embed, iframe");
  for (const picture of pictures) picture.remove();
  return pictures.length;
}
