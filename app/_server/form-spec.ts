import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { keptBriefly } from "@/lib/kept-briefly";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { deps } from "./deps";

const ONE_SECOND = 1_000;

/** What the form of a seminar asks, for checking one that was sent: in a rush, asked of the database once a second. */
export const formSpec = keptBriefly(ONE_SECOND, (year: number, locale: Locale) => loadFormSpec(deps(), year, locale));
