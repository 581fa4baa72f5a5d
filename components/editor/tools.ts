import type { Editor } from "@tiptap/react";
import type { EditorTexts } from "./editor-texts";

export type Tool = {
  name: keyof EditorTexts["tools"];
  run(editor: Editor): void;
  isOn?(editor: Editor): boolean;
  isAble?(editor: Editor): boolean;
};

const focused = (editor: Editor) => editor.chain().focus();

export const textTools: readonly Tool[] = [
  { name: "bold", run: (editor) => focused(editor).toggleBold().run(), isOn: (editor) => editor.isActive("bold") },
  {
    name: "italic",
    run: (editor) => focused(editor).toggleItalic().run(),
    isOn: (editor) => editor.isActive("italic"),
  },
  {
    name: "bulletList",
    run: (editor) => focused(editor).toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  {
    name: "orderedList",
    run: (editor) => focused(editor).toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  {
    name: "quote",
    run: (editor) => focused(editor).toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  {
    name: "notice",
    run: (editor) => focused(editor).toggleNotice().run(),
    isOn: (editor) => editor.isActive("notice"),
  },
];

export const insertTools: readonly Tool[] = [
  {
    name: "table",
    run: (editor) => focused(editor).insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
    isAble: (editor) => !editor.isActive("table"),
  },
  { name: "undo", run: (editor) => focused(editor).undo().run(), isAble: (editor) => editor.can().undo() },
  { name: "redo", run: (editor) => focused(editor).redo().run(), isAble: (editor) => editor.can().redo() },
];

export const tableTools: readonly Tool[] = [
  { name: "addRow", run: (editor) => focused(editor).addRowAfter().run() },
  { name: "addColumn", run: (editor) => focused(editor).addColumnAfter().run() },
  { name: "deleteRow", run: (editor) => focused(editor).deleteRow().run() },
  { name: "deleteColumn", run: (editor) => focused(editor).deleteColumn().run() },
  { name: "deleteTable", run: (editor) => focused(editor).deleteTable().run() },
];
