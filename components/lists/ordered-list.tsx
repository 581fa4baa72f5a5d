"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { buttonId, type OrderTexts, useOrder } from "./use-order";

type OrderedListTexts = OrderTexts & Record<"up" | "down" | "remove", string>;

type OrderedListProps<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /**
   * Returns the name of an item. The name is shown above the item's fields, and screen readers announce it with its
   * buttons.
   */
  nameOf: (item: Item) => string;
  texts: OrderedListTexts;
  onChange: (items: Item[]) => void;
  /** Whether the site sorts the items alphabetically. If it does, the user cannot move them. */
  sorted?: true;
  /** Renders the button that adds an item. The button must call `add` with the new item. */
  adding: (add: (item: Item) => void) => ReactNode;
  children: (item: Item, change: (changes: Partial<Item>) => void, index: number) => ReactNode;
};

/** A list of items with fields. Buttons change the order of the items, so the user needs no mouse. */
export function OrderedList<Item>({ sorted, adding, children, ...props }: OrderedListProps<Item>) {
  const { items, keyOf, nameOf, texts, onChange } = props;
  const { list, told, move, remove, add } = useOrder(props);
  return (
    <div>
      <ol ref={list} className={items.length > 0 ? "border-line border-t-2" : undefined}>
        {items.map((item, index) => (
          <li key={keyOf(item)} className="border-rule border-b py-5">
            <fieldset>
              <legend className="float-left flex min-h-target items-center font-semibold">{`${index + 1}. ${nameOf(item)}`}</legend>
              <ItemButtons
                id={keyOf(item)}
                name={nameOf(item)}
                texts={texts}
                sorted={sorted}
                first={index === 0}
                last={index === items.length - 1}
                onMove={(by) => move(item, by)}
                onRemove={() => remove(item)}
              />
              <div className="clear-both grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
                {children(item, (changes) => onChange(items.with(index, { ...item, ...changes })), index)}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div role="status" className="sr-only">
        {told}
      </div>
      <div className="mt-5">{adding(add)}</div>
    </div>
  );
}

type ItemButtonsProps = {
  sorted: true | undefined;
  id: string;
  name: string;
  texts: OrderedListTexts;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/**
 * The buttons that move and remove an item. The "up" button of the first item and the "down" button of the last item do
 * nothing. They are not disabled, because a disabled button would lose the keyboard focus.
 */
function ItemButtons({ sorted, id, name, texts, first, last, onMove, onRemove }: ItemButtonsProps) {
  const about = <span className="sr-only"> {name}</span>;
  return (
    <div className="mb-2 flex flex-wrap justify-end gap-x-5">
      {!sorted && (
        <>
          <Button small look="text" id={buttonId("up", id)} aria-disabled={first} onClick={() => onMove(-1)}>
            {texts.up}
            {about}
          </Button>
          <Button small look="text" id={buttonId("down", id)} aria-disabled={last} onClick={() => onMove(1)}>
            {texts.down}
            {about}
          </Button>
        </>
      )}
      <Button small look="text" id={buttonId("remove", id)} onClick={onRemove}>
        {texts.remove}
        {about}
      </Button>
    </div>
  );
}
