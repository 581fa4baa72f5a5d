"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";

export type OrderTexts = Record<"moved" | "removed", string>;

type OrderOf<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  texts: OrderTexts;
  onChange: (items: Item[]) => void;
};

/**
 * Returns the id of the "up", "down" or "remove" button of the item with this key. `useOrder` moves the focus with
 * these ids.
 */
export const buttonId = (button: "up" | "down" | "remove", key: string) => `${button}-${key}`;

/**
 * Returns the functions that move, add and remove items. After each change, these functions move the focus to a button
 * or field near the change, so that the user can continue there. `told` is a sentence that screen readers announce
 * after an item was moved or removed.
 */
export function useOrder<Item>({ items, keyOf, nameOf, texts, onChange }: OrderOf<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState("");

  const change = (next: Item[], words: string, focused: string) => {
    flushSync(() => onChange(next));
    setTold(words);
    list.current?.querySelector<HTMLElement>(focused)?.focus();
  };
  const focusOn = (button: "up" | "down" | "remove", item: Item) => `#${CSS.escape(buttonId(button, keyOf(item)))}`;

  const move = (item: Item, by: -1 | 1) => {
    const index = items.indexOf(item);
    const place = index + by;
    if (place < 0 || place >= items.length) return;
    const words = `${nameOf(item)} ${texts.moved} ${place + 1}/${items.length}`;
    const next = items.toSpliced(index, 1).toSpliced(place, 0, item);
    change(next, words, focusOn(by < 0 ? "up" : "down", item));
  };
  const remove = (item: Item) => {
    const index = items.indexOf(item);
    const neighbour = items[index + 1] ?? items[index - 1];
    const words = `${nameOf(item)} ${texts.removed}`;
    change(items.toSpliced(index, 1), words, neighbour ? focusOn("remove", neighbour) : "button");
  };
  const add = (item: Item) => change([...items, item], "", "li:last-child :is(input, select, textarea)");

  return { list, told, move, remove, add };
}
