"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { EditorTexts } from "./editor-texts";
import { insertTools, type Tool, tableTools, textTools } from "./tools";

/** The names of the dialogs that the toolbar can open. */
export type Ask = "link" | "picture" | "block";

type ToolbarProps = {
  editor: Editor;
  texts: EditorTexts;
  asks: readonly Ask[];
  /** Called when the writer presses a button that opens a dialog. */
  onAsk: (what: Ask) => void;
};

const usable = (toolbar: HTMLElement) => [
  ...toolbar.querySelectorAll<HTMLElement>("button:not(:disabled), select:not(:disabled)"),
];

/** Moves the focus from tool to tool with the arrow keys, as in the WAI-ARIA toolbar pattern. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tools = usable(event.currentTarget);
  const here = tools.indexOf(document.activeElement as HTMLElement);
  if (!step || here < 0) return;
  event.preventDefault();
  tools.at((here + step) % tools.length)?.focus();
}

/**
 * Makes only one tool reachable with the Tab key. It is the tool that had the focus last. If this tool cannot be used
 * now, the first tool that can be used is reachable instead.
 */
function keepOneStop(toolbar: HTMLElement, last = toolbar.querySelector<HTMLElement>("[tabindex='0']")): void {
  const tools = usable(toolbar);
  const stop = last && tools.includes(last) ? last : tools[0];
  for (const tool of toolbar.querySelectorAll<HTMLElement>("button, select")) tool.tabIndex = tool === stop ? 0 : -1;
}

function ToolButton({ editor, tool, label }: { editor: Editor; tool: Tool; label: string }) {
  const { on, able } = useEditorState({
    editor,
    selector: ({ editor }) => ({ on: tool.isOn?.(editor) ?? false, able: tool.isAble?.(editor) ?? true }),
  });
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={tool.isOn ? on : undefined}
      disabled={!able}
      onClick={() => tool.run(editor)}
    >
      {label}
    </button>
  );
}

function BlockKind({ editor, texts }: Pick<ToolbarProps, "editor" | "texts">) {
  const level = useEditorState({
    editor,
    selector: ({ editor }) => [2, 3].find((level) => editor.isActive("heading", { level })) ?? 0,
  });
  return (
    <select
      className="input tool-select"
      aria-label={texts.kind}
      value={level}
      onChange={({ target }) => {
        const chosen = Number(target.value);
        const chain = editor.chain().focus();
        if (chosen === 2 || chosen === 3) chain.setHeading({ level: chosen }).run();
        else chain.setParagraph().run();
      }}
    >
      <option value={0}>{texts.paragraph}</option>
      <option value={2}>{texts.heading2}</option>
      <option value={3}>{texts.heading3}</option>
    </select>
  );
}

/**
 * The toolbar of the editor. The tools have text labels and work with the keyboard. Screen readers announce which tools
 * are switched on.
 */
export function Toolbar({ editor, texts, asks, onAsk }: ToolbarProps) {
  const inTable = useEditorState({ editor, selector: ({ editor }) => editor.isActive("table") });
  const button = (tool: Tool) => (
    <ToolButton key={tool.name} editor={editor} tool={tool} label={texts.tools[tool.name]} />
  );
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (bar.current) keepOneStop(bar.current);
  });
  return (
    <div
      ref={bar}
      className="toolbar"
      role="toolbar"
      aria-label={texts.toolbar}
      onKeyDown={moveFocus}
      onFocus={({ currentTarget, target }) => keepOneStop(currentTarget, target)}
    >
      <BlockKind editor={editor} texts={texts} />
      {textTools.map(button)}
      {asks.map((what) => (
        <button key={what} type="button" className="tool" onClick={() => onAsk(what)}>
          {texts.ask[what]}
        </button>
      ))}
      {insertTools.map(button)}
      {inTable && tableTools.map(button)}
    </div>
  );
}
