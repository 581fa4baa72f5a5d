import { createHash } from "node:crypto";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { stampDate, stampText } from "@/lib/i18n/stamp";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarHeading } from "@/lib/seminars/seminar-words";
import { plain } from "./plain";

/**
 * All texts in the picture that is shown with a shared link to a seminar, in the reader's language. The picture shows a
 * slip: a card with the seminar's date (see draw-slip.ts).
 */
export type SlipFacts = {
  /** The heading of the slip: the words for "due date". */
  title: string;
  /** The stamped date, in capital letters. */
  stamp: string;
  /** The name of the seminar, with soft hyphens where long words may break. */
  seminar: string;
  group: string;
  /** The word for "cancelled". Null if the seminar is not cancelled. */
  cancelled: string | null;
};

/**
 * The version of the code that creates the picture. After a change to the picture, a developer must increase this
 * number, so that stored pictures are replaced.
 */
const DRAWING = 1;

/** Returns the texts for the picture of a seminar in the language `locale`. */
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

/** Returns a short hash of all contents of a picture. Pictures with different contents have different versions. */
export function slipVersion(facts: SlipFacts): string {
  return createHash("sha256")
    .update(JSON.stringify([DRAWING, facts]))
    .digest("hex")
    .slice(0, 16);
}

/** The size of the picture in pixels. Social media show a picture of this size without cropping it. */
export const slipSize = { width: 1200, height: 630 } as const;

/** Returns the path of a seminar's picture. The path contains the version, so that caches never show an old picture. */
export function slipAddress(seminar: Seminar, locale: Locale): string {
  return `/api/seminars/${seminar.year}/slip?lang=${locale}&v=${slipVersion(slipFacts(seminar, locale))}`;
}
