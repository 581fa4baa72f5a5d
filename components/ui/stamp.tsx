import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { type StampDate, stampDateTime, stampText } from "@/lib/i18n/stamp";

/**
 * The small rotations and shifts that make stamps look real. The values are fixed and not random, because the server
 * and the browser must render the same HTML.
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
  /** The index in the table `turns`. If undefined, the stamp is not rotated. */
  turn?: number | undefined;
  /** Whether the stamp is faded, like the stamp of a past seminar. */
  old?: boolean | undefined;
  big?: boolean | undefined;
  boxed?: boolean | undefined;
  /** Whether the stamp is animated when the page is loaded. Use this for at most one stamp on a page. */
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

/** A date that looks like a rubber stamp. Use it only for dates that are certain. */
export function Stamp({ date, locale, ...look }: { date: StampDate; locale: Locale } & StampLook) {
  return (
    <time className={stampClass(look)} dateTime={stampDateTime(date)}>
      {stampText(date, locale)}
    </time>
  );
}

/** A word or a time that looks like a rubber stamp. Use it, for example, to confirm that something has been done. */
export function StampWord({ children, ...look }: { children: ReactNode } & StampLook) {
  return <span className={stampClass(look)}>{children}</span>;
}
