import type { ReactNode } from "react";
import { answersForm } from "@/app/_server/answers-form";
import { deps } from "@/app/_server/deps";
import { Closed } from "@/components/registration/own/closed";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadMembers } from "@/lib/members/members";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { Page } from "../_page";

type ChangePageProps = {
  locale: Locale;
  token: string;
  own: OwnRegistration;
  route: "editRegistration" | "changeEmail" | "handOver";
  /**
   * The permission that the participant needs. Without this permission, the page says that changes are no longer
   * possible and shows no form. There is one exception: if the page is the answer to its own form (`answersForm`), it
   * shows the form once more.
   */
  allowed: "change" | "handOver";
  head: { title: string; lead: string };
  children: ReactNode;
};

/**
 * Shows a form in which participants change their own registration. Below the form is a link back to the registration.
 */
export async function ChangePage({ locale, token, own, route, allowed, head, children }: ChangePageProps) {
  const t = translator(locale, "own");
  const closed = allowed === "handOver" ? "closed.handOverLead" : "closed.lead";
  const lead = t(own.status === "cancelled" ? "closed.leadCancelled" : closed);
  return (
    <Page locale={locale} route={route} params={{ token }} current="lostLink">
      <div className="wrap wrap-anywhere">
        {own.allowed[allowed] || (await answersForm()) ? (
          <>
            <PageHead {...head} />
            {children}
            <p className="mt-6">
              <ButtonLink href={href("manage", locale, { token })} look="text">
                {t("closed.back")}
              </ButtonLink>
            </p>
          </>
        ) : (
          <Closed locale={locale} token={token} lead={lead} members={await loadMembers(deps())} />
        )}
      </div>
    </Page>
  );
}
