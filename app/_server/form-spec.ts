import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { keptBriefly } from "@/lib/kept-briefly";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { deps } from "./deps";

const ONE_SECOND = 1_000;

/**
 * The fields of a seminar's registration form, to validate one that was sent. Cached for one second, since many people
 * register at once.
 */
export const formSpec = keptBriefly(ONE_SECOND, (year: number, locale: Locale) => loadFormSpec(deps(), year, locale));
