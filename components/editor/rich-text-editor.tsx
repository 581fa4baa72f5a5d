"use client";

import "@/components/editing/zod-without-eval";
import { EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { type RichText, richTextSchema } from "@/lib/rich-text/schema";
import { type BlockChoice, BlockDialog } from "./block-dialog";
import { boundsOn } from "./bounds";
import { cleanPastedHtml } from "./clean-paste";
import type { EditorTexts } from "./editor-texts";
import { byItself, type EditorNames, extensions } from "./extensions";
import { LeftOut, type LeftOutThings, nothingLeftOut } from "./left-out";
import { LinkDialog, type LinkTarget } from "./link-dialog";
import { PictureDialog, type UploadPicture } from "./picture-dialog";
import { type Ask, Toolbar } from "./toolbar";

/**
 * The data and functions with which the editor inserts links, blocks and pictures, and shows their names. If the text
 * may contain only words, `blocks` is empty and `upload` is null.
 */
export type EditorSurroundings = {
  names: EditorNames;
  targets: readonly LinkTarget[];
  blocks: readonly BlockChoice[];
  upload: UploadPicture | null;
};

type RichTextEditorProps = {
  id: string;
  label: string;
  texts: EditorTexts;
  /** The language of the text, for the spelling checker and screen readers. */
  lang: Locale;
  initial: JSONContent;
  around: EditorSurroundings;
  onChange: (document: RichText) => void;
};

/** The editor for rich text. `onChange` gets the text as a document (lib/rich-text/schema.ts), never as HTML. */
export function RichTextEditor({ id, label, texts, lang, initial, around, onChange }: RichTextEditorProps) {
  const [asking, setAsking] = useState<Ask | null>(null);
  const [leftOut, setLeftOut] = useState<LeftOutThings>(nothingLeftOut);
  const editor = useEditor({
    extensions: [
      ...extensions(texts, around.names, holdsOf(around)),
      boundsOn(() => setLeftOut({ ...nothingLeftOut, tooDeep: true })),
    ],
    ...byItself,
    // An empty document has no paragraph in which the writer could type. If `content` is null, the editor creates a
    // paragraph.
    content: initial.content?.length ? initial : null,
    // The editor needs a DOM, so it is not rendered on the server.
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // The site's security policy forbids the styles that the editor would add to the page. editor.css has them.
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        lang,
        class: "prose editor-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": `${id}-label`,
      },
      transformPastedHTML(pasted) {
        const { html, links, pictures } = cleanPastedHtml(pasted);
        setLeftOut({ links, pictures, tooDeep: false });
        return html;
      },
    },
    onUpdate: ({ editor }) => onChange(richTextSchema.parse(editor.getJSON())),
  });
  if (!editor) return <p className="editor-text">{texts.loading}</p>;

  const close = () => {
    setAsking(null);
    editor.commands.focus();
  };
  const link = (href: string) => {
    const chain = editor.chain().focus().extendMarkRange("link");
    if (!href) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive("link"))
      chain
        .insertContent({ type: "text", text: nameOf(href, around), marks: [{ type: "link", attrs: { href } }] })
        .run();
    else chain.setLink({ href }).run();
    close();
  };
  return (
    <div>
      <p id={`${id}-label`} className="mb-2 font-semibold">
        {label}
      </p>
      <div className="editor">
        <Toolbar editor={editor} texts={texts} asks={asksOf(around)} onAsk={setAsking} />
        <EditorContent editor={editor} />
      </div>
      <LeftOut things={leftOut} texts={texts.leftOut} />
      {asking === "link" && (
        <LinkDialog
          texts={texts.link}
          targets={around.targets}
          current={String(editor.getAttributes("link")["href"] ?? "")}
          onClose={close}
          onChoose={link}
        />
      )}
      {asking === "picture" && around.upload && (
        <PictureDialog
          texts={texts.picture}
          upload={around.upload}
          onClose={close}
          onChoose={(attrs) => {
            editor.chain().focus().insertContent({ type: "figure", attrs }).run();
            close();
          }}
        />
      )}
      {asking === "block" && (
        <BlockDialog
          texts={texts.block}
          choices={around.blocks}
          onClose={close}
          onChoose={({ node }) => {
            editor.chain().focus().insertContent(node).run();
            close();
          }}
        />
      )}
    </div>
  );
}

const holdsOf = ({ upload, blocks }: EditorSurroundings) => (upload || blocks.length > 0 ? "parts" : "words");

const asksOf = ({ upload, blocks }: EditorSurroundings): Ask[] => [
  "link",
  ...(upload ? (["picture"] as const) : []),
  ...(blocks.length > 0 ? (["block"] as const) : []),
];

const nameOf = (href: string, { targets }: EditorSurroundings) =>
  targets.find((target) => target.href === href)?.name ?? href.replace(/^(?:mailto|tel|sms):/, "");
