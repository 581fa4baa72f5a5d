import { filled } from "@/lib/i18n/filled";
import { pictureAddress } from "@/lib/pictures/picture-address";
import type { BlockChoice } from "./block-dialog";
import type { EditorTexts } from "./editor-texts";
import type { LinkTarget } from "./link-dialog";
import type { EditorSurroundings } from "./rich-text-editor";

/**
 * The data about the site that the server sends to the editor in the browser. It contains no functions;
 * `surroundingsOf` adds those.
 */
export type SiteParts = {
  targets: readonly LinkTarget[];
  contacts: readonly { id: string; name: string }[];
  years: readonly number[];
  /** The error messages for uploaded pictures, in the language of the desk (the pages of signed-in users). */
  pictureProblems: Record<string, string>;
};

async function upload(file: File, problems: Record<string, string>): Promise<{ id: string } | { error: string }> {
  const response = await fetch("/api/pictures", { method: "POST", body: file });
  if (response.status === 401) return { error: problems["signedOut"] ?? "" };
  const answer: { id?: string; reason?: string } = await response.json().catch(() => ({}));
  return answer.id ? { id: answer.id } : { error: problems[answer.reason ?? ""] ?? problems["failed"] ?? "" };
}

/**
 * Creates the data and functions that the editor needs (link targets, blocks, labels, picture upload) from the data
 * that the server has sent.
 */
export function surroundingsOf(parts: SiteParts, texts: EditorTexts): EditorSurroundings {
  const { targets, contacts, years, pictureProblems } = parts;
  const contactName = (id: string) =>
    filled(texts.block.contact, { name: contacts.find((one) => one.id === id)?.name ?? "–" });
  const names = {
    contact: contactName,
    programme: (year: number) => filled(texts.block.programme, { year }),
    registration: (year: number) => filled(texts.block.registration, { year }),
    picture: (id: string) => pictureAddress(id, "preview"),
  };
  const ofYear = (type: "programme" | "registration") =>
    years.map((year): BlockChoice => ({ name: names[type](year), node: { type, attrs: { year } } }));
  const blocks: BlockChoice[] = [
    ...contacts.map(({ id }) => ({ name: contactName(id), node: { type: "contact", attrs: { memberId: id } } })),
    ...ofYear("programme"),
    ...ofYear("registration"),
  ];
  return { names, targets, blocks, upload: (file) => upload(file, pictureProblems) };
}
