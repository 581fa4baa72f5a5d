import { draftMode } from "next/headers";
import type { ReactNode } from "react";
import { deps } from "@/app/_server/deps";
import { currentSeminar, siteDetails } from "@/app/_server/page-frame";
import { PreviewNotice } from "@/components/site/preview-notice";
import { Shell } from "@/components/site/shell";
import type { Locale } from "@/lib/i18n/locales";
import { alternates, type RouteName, type RouteParams } from "@/lib/i18n/routes";
import { currentPreview } from "@/lib/preview/preview-context";
import { leavePreview } from "./preview/actions";

type Props = {
  locale: Locale;
  route: RouteName;
  params?: RouteParams;
  /**
   * The name of the page whose menu entry is highlighted. By default it is this page. A page that is not in the menu
   * can name a related page here.
   */
  current?: RouteName;
  /** If true, the header has the coloured background that the home page has. */
  cover?: boolean;
  children: ReactNode;
};

/** Renders the frame of a public page, with links to the same page in the other languages. */
export async function Page({ locale, route, params, current = route, cover, children }: Props) {
  const { clock, env } = deps();
  const seminar = await currentSeminar(locale);
  const site = await siteDetails(locale, seminar?.hasPage ? seminar.year : null);
  const preview = currentPreview();
  // Without Next's draft mode, Next would cache the preview and show it to every visitor.
  if (preview && !(await draftMode()).isEnabled) throw new Error("a preview without Next's draft mode");
  return (
    <Shell
      locale={locale}
      current={current}
      alternates={alternates(route, params)}
      {...site}
      demonstration={env.mode === "demonstration" ? clock.now() : null}
      cover={cover}
      preview={preview && <PreviewNotice locale={locale} endsAt={preview.endsAt} leave={leavePreview} />}
    >
      {children}
    </Shell>
  );
}
