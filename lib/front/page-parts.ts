import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

/** Returns the value of an attribute, or undefined if the element does not have it. */
const attribute = ({ attrs }: Element, name: string) => attrs.find((attr) => attr.name === name)?.value;

function* nodesOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  for (const node of parent.childNodes) {
    yield node;
    if (isElement(node)) yield* nodesOf(node);
  }
}

/** Checks whether an element runs a script or loads one. JSON-LD is also in a `script` element, but it is only data. */
function isScript(element: Element): boolean {
  if (element.tagName === "script") return attribute(element, "type") !== "application/ld+json";
  return element.tagName === "link" && attribute(element, "as") === "script";
}

/**
 * Returns the HTML of a page of React without scripts, without requests for scripts, and without the comments that only
 * React's scripts need. Everything else stays exactly as it was.
 */
export function withoutScripts(html: string): string {
  let rest = "";
  let end = 0;
  for (const node of nodesOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const at = node.sourceCodeLocation;
    const isLeftOut = isElement(node) ? isScript(node) : node.nodeName === "#comment";
    if (!isLeftOut || !at) continue;
    rest += html.slice(end, at.startOffset);
    end = at.endOffset;
  }
  return rest + html.slice(end);
}

/** Returns the values of the hidden fields with these names; undefined for a name that the page does not have. */
export function hiddenValues<Name extends string>(html: string, names: readonly Name[]): Partial<Record<Name, string>> {
  const inputs = [...nodesOf(parse(html))].filter(isElement).filter(({ tagName }) => tagName === "input");
  const values = inputs.flatMap((input) => {
    const name = names.find((each) => each === attribute(input, "name"));
    const value = attribute(input, "value");
    return name && value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(values) as Partial<Record<Name, string>>;
}
