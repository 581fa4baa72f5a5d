import type { Locale } from "@/lib/i18n/locales";
import type { PageKey } from "@/lib/rich-text/schema";
import type { PageText } from "./page-text";
import accessibilityEn from "./pages/accessibility/en";
import accessibilityFi from "./pages/accessibility/fi";
import accessibilitySv from "./pages/accessibility/sv";
import groupEn from "./pages/group/en";
import groupFi from "./pages/group/fi";
import groupSv from "./pages/group/sv";
import historyEn from "./pages/history/en";
import historyFi from "./pages/history/fi";
import historySv from "./pages/history/sv";
import homeEn from "./pages/home/en";
import homeFi from "./pages/home/fi";
import homeSv from "./pages/home/sv";
import presentationEn from "./pages/presentation/en";
import presentationFi from "./pages/presentation/fi";
import presentationSv from "./pages/presentation/sv";
import privacyEn from "./pages/privacy/en";
import privacyFi from "./pages/privacy/fi";
import privacySv from "./pages/privacy/sv";

export const pages: Record<PageKey, Record<Locale, PageText>> = {
  home: { fi: homeFi, sv: homeSv, en: homeEn },
  history: { fi: historyFi, sv: historySv, en: historyEn },
  group: { fi: groupFi, sv: groupSv, en: groupEn },
  presentation: { fi: presentationFi, sv: presentationSv, en: presentationEn },
  privacy: { fi: privacyFi, sv: privacySv, en: privacyEn },
  accessibility: { fi: accessibilityFi, sv: accessibilitySv, en: accessibilityEn },
};
