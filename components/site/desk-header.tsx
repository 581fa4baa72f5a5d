import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { HeaderBar } from "./header-bar";
import type { NavigationItem } from "./navigation";

type DeskHeaderProps = {
  locale: Locale;
  /** The text below the title: the name of the signed-in user. */
  detail: string;
  items: readonly NavigationItem[];
  signOut?: ReactNode;
};

export function DeskHeader({ locale, detail, items, signOut }: DeskHeaderProps) {
  const t = translator(locale, "shell");
  const home = href("home", locale);
  return (
    <HeaderBar
      shelfLabel={{ words: t("label"), href: home, destination: t("toHome") }}
      name={{ text: t("desk.title"), detail, href: href("desk", locale) }}
      menu={{ label: t("desk.menu"), open: t("menu"), items: [...items, { label: t("desk.toSite"), href: home }] }}
      end={signOut}
    />
  );
}
