import type { ReactNode } from "react";
import { currentSeminar } from "@/app/_server/current-seminar";
import { deps } from "@/app/_server/deps";
import { siteDetails } from "@/app/_server/site-details";
import { Shell } from "@/components/site/shell";
import { calendarDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { alternates, type RouteName, type RouteParams } from "@/lib/i18n/routes";

type Props = {
  locale: Locale;
  route: RouteName;
  params?: RouteParams;
  /** The page's place in the menu, when it is not there itself. */
  current?: RouteName;
  /** All cloth, as the home page. */
  cover?: boolean;
  children: ReactNode;
};

/** A public page in its binding, with links to itself in the other languages. */
export async function Page({ locale, route, params, current = route, cover, children }: Props) {
  const { clock, env } = deps();
  const seminar = await currentSeminar(locale);
  const site = await siteDetails(locale, seminar?.year ?? calendarDay(clock.now()).year);
  return (
    <Shell
      locale={locale}
      current={current}
      alternates={alternates(route, params)}
      {...site}
      demonstration={env.mode === "demonstration" ? clock.now() : null}
      cover={cover}
    >
      {children}
    </Shell>
  );
}
