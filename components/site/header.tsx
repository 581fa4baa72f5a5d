import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href, type RouteName } from "@/lib/i18n/routes";
import { HeaderBar } from "./header-bar";
import { LanguageSwitch } from "./language-switch";

export type HeaderProps = {
  locale: Locale;
  /** The page's place in the menu. */
  current?: RouteName | undefined;
  /** The same page in every language. */
  alternates: Record<Locale, string>;
  /** The year of the seminar that the menu leads to. */
  seminarYear: number;
  cover?: boolean | undefined;
};

export function Header({ locale, current, alternates, seminarYear, cover }: HeaderProps) {
  const t = translator(locale, "shell");
  const routes = ["seminar", "history", "group", "presentation", "lostLink"] as const;
  const items = routes.map((route) => ({
    label: t(`nav.${route}`, { year: String(seminarYear) }),
    href: href(route, locale, { year: seminarYear }),
    current: route === current,
  }));
  const home = href("home", locale);
  return (
    <HeaderBar
      shelfLabel={{ words: t("label"), href: home, destination: t("toHome") }}
      name={{ text: t("name"), detail: t("association"), href: home }}
      menu={{ label: t("mainMenu"), open: t("menu"), items }}
      end={<LanguageSwitch locale={locale} alternates={alternates} label={t("language")} />}
      cover={cover}
    />
  );
}
