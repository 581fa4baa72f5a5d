import { createHash } from "node:crypto";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { stampDate, stampText } from "@/lib/i18n/stamp";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarHeading } from "@/lib/seminars/seminar-words";
import { plain } from "./plain";

/** Everything that a slip's picture says, in the reader's language. */
export type SlipFacts = {
  /** What the slip is called: a due date. */
  title: string;
  /** The day as it is stamped, in capitals. */
  stamp: string;
  /** With soft hyphens, where long words may break. */
  seminar: string;
  group: string;
  /** That the seminar has been cancelled. */
  cancelled: string | null;
};

/** Rises when slips are drawn differently, so that they are drawn anew. */
const DRAWING = 1;

/** What the picture of a seminar's slip says. */
export function slipFacts(seminar: Seminar, locale: Locale): SlipFacts {
  const t = translator(locale, "site");
  return {
    title: t("slip.title"),
    stamp: stampText(stampDate(seminar), locale).toLocaleUpperCase(locale),
    seminar: seminarHeading(seminar, locale),
    group: plain(t("name")),
    cancelled: seminar.state === "cancelled" ? t("registration.cancelled") : null,
  };
}

/** Tells pictures that say different things apart. */
export function slipVersion(facts: SlipFacts): string {
  return createHash("sha256")
    .update(JSON.stringify([DRAWING, facts]))
    .digest("hex")
    .slice(0, 16);
}

/** The size of the picture, in pixels: what social media show whole. */
export const slipSize = { width: 1200, height: 630 } as const;

/** The path of a seminar's picture. It changes with what it says, so that nobody shows an old one. */
export function slipAddress(seminar: Seminar, locale: Locale): string {
  return `/api/seminars/${seminar.year}/slip?language=${locale}&v=${slipVersion(slipFacts(seminar, locale))}`;
}
