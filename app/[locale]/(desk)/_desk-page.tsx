import type { ReactNode } from "react";
import { deps } from "@/app/_server/deps";
import { currentSeminar } from "@/app/_server/page-frame";
import { DeskHeader } from "@/components/site/desk-header";
import type { NavigationItem } from "@/components/site/navigation";
import { Frame } from "@/components/site/shell";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/sending-form";
import { canSeeParticipants, type User } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { signOut } from "../(public)/sign-in/actions";

type DeskPageProps = {
  locale: Locale;
  user: User;
  current?: "seminar" | "pages" | "preview" | "help";
  children: ReactNode;
};

/**
 * Renders the frame of every desk page (a page for signed-in users). The frame has a menu, which contains only the
 * pages that this user may open, and a sign-out button.
 */
export async function DeskPage({ locale, user, current, children }: DeskPageProps) {
  const t = translator(locale, "signIn");
  const { clock, env } = deps();
  const seminar = await currentSeminar(locale);
  const items: NavigationItem[] = [
    { label: translator(locale, "pages")("listTitle"), href: href("pages", locale), current: current === "pages" },
    { label: translator(locale, "preview")("title"), href: href("preview", locale), current: current === "preview" },
  ];
  if (seminar && canSeeParticipants(user)) {
    const year = seminar.year;
    items.push({
      label: t("desk.seminar", { year: String(year) }),
      href: href("arrangeSeminar", locale, { year }),
      current: current === "seminar",
    });
  }
  items.push({ label: translator(locale, "help")("title"), href: href("help", locale), current: current === "help" });
  const exit = (
    <PostForm action={signOut} locale={locale}>
      <Button type="submit" look="text" small>
        {t("desk.signOut")}
      </Button>
    </PostForm>
  );
  return (
    <Frame
      locale={locale}
      desk
      demonstration={env.mode === "demonstration" ? clock.now() : null}
      header={<DeskHeader locale={locale} detail={user.name} items={items} signOut={exit} />}
    >
      {children}
    </Frame>
  );
}
