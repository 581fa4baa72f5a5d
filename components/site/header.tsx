import { langOf } from "@/components/content/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href, type RouteName } from "@/lib/i18n/routes";
import type { NavigationEntry } from "@/lib/site/load-site";
import { HeaderBar } from "./header-bar";
import { LanguageSwitch } from "./language-switch";

export type HeaderProps = {
  locale: Locale;
  /** The route of the menu entry that is marked as the current page. */
  current?: RouteName | undefined;
  /** The URLs of the same page in every language. */
  alternates: Record<Locale, string>;
  navigation: readonly NavigationEntry[];
  cover?: boolean | undefined;
};

export function Header({ locale, current, alternates, navigation, cover }: HeaderProps) {
  const t = translator(locale, "shell");
  const items = navigation.map(({ label, href: to, route }) => ({
    label: label.value,
    lang: langOf(label.lang, locale),
    href: to,
    current: route === current || to === alternates[locale],
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
