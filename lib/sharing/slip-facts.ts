import { createHash } from "node:crypto";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { stampDate, stampText } from "@/lib/i18n/stamp";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarHeading } from "@/lib/seminars/seminar-words";
import { plain } from "./plain";

/** All texts of a slip's picture, in the reader's language. */
export type SlipFacts = {
  /** The heading of the slip, which is the word for "due date". */
  title: string;
  /** The stamped day, in capital letters. */
  stamp: string;
  /** The seminar's name, with soft hyphens where long words may break. */
  seminar: string;
  group: string;
  /** The words for "cancelled"; null when the seminar isn't cancelled. */
  cancelled: string | null;
};

/** Increase this number when slips are drawn differently, so that stored pictures are drawn again. */
const DRAWING = 1;

/** The texts of a seminar's slip, in the language `locale`. */
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

/** A short hash of everything that a picture shows. Pictures with different contents have different versions. */
export function slipVersion(facts: SlipFacts): string {
  return createHash("sha256")
    .update(JSON.stringify([DRAWING, facts]))
    .digest("hex")
    .slice(0, 16);
}

/** The size of the picture, in pixels. Social media show pictures of this size without cropping them. */
export const slipSize = { width: 1200, height: 630 } as const;

/** The path of a seminar's picture. It contains the version, so that caches never show an old picture. */
export function slipAddress(seminar: Seminar, locale: Locale): string {
  return `/api/seminars/${seminar.year}/slip?lang=${locale}&v=${slipVersion(slipFacts(seminar, locale))}`;
}
