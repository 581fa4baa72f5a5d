import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { type StampDate, stampDateTime, stampText } from "@/lib/i18n/stamp";

/** Stamps are never quite straight. The turn comes from a table, so that server and browser agree. */
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
  /** Which turn of the table; leave out for a straight stamp. */
  turn?: number | undefined;
  /** A stamp of an earlier year has faded. */
  old?: boolean | undefined;
  big?: boolean | undefined;
  boxed?: boolean | undefined;
  /** Lands on arrival: once a page. */
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

/** A date that is certain. */
export function Stamp({ date, locale, ...look }: { date: StampDate; locale: Locale } & StampLook) {
  return (
    <time className={stampClass(look)} dateTime={stampDateTime(date)}>
      {stampText(date, locale)}
    </time>
  );
}

/** A word that tells something has been done. */
export function StampWord({ children, ...look }: { children: ReactNode } & StampLook) {
  return <span className={stampClass(look)}>{children}</span>;
}
