import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { type StampDate, stampDateTime, stampText } from "@/lib/i18n/stamp";

/**
 * Stamps are slightly rotated. The rotation comes from a table and not from a random number, so that server and browser
 * render the same.
 */
const turns = [
  "[--turn:-1.6deg]",
  "[--turn:0.7deg] [--shift:5px]",
  "[--turn:-0.5deg] [--shift:2px]",
  "[--turn:1.4deg] [--shift:9px]",
  "[--turn:-2deg] [--shift:1px]",
  "[--turn:0.4deg] [--shift:7px]",
  "[--turn:-1.1deg] [--shift:3px]",
  "[--turn:1.8deg]",
  "[--turn:-0.8deg] [--shift:6px]",
  "[--turn:1deg] [--shift:2px]",
  "[--turn:-1.9deg] [--shift:8px]",
  "[--turn:0.5deg] [--shift:4px]",
] as const;

export type StampLook = {
  /** The index into the table. Without it the stamp is straight. */
  turn?: number | undefined;
  /** Faded, for an earlier year. */
  old?: boolean | undefined;
  big?: boolean | undefined;
  boxed?: boolean | undefined;
  /** Animated when the page is loaded. Use it once on a page. */
  landing?: boolean | undefined;
};

function stampClass({ turn, old, big, boxed, landing }: StampLook): string {
  return [
    "stamp",
    turn === undefined ? "" : turns[turn % turns.length],
    old && "stamp-old",
    big && "stamp-big",
    boxed && "stamp-boxed",
    landing && "stamp-landing",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A confirmed date. */
export function Stamp({ date, locale, ...look }: { date: StampDate; locale: Locale } & StampLook) {
  return (
    <time className={stampClass(look)} dateTime={stampDateTime(date)}>
      {stampText(date, locale)}
    </time>
  );
}

/** A word that says that something has been done. */
export function StampWord({ children, ...look }: { children: ReactNode } & StampLook) {
  return <span className={stampClass(look)}>{children}</span>;
}
