import { randomUUID } from "node:crypto";
import { PageHead } from "@/components/site/page-head";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/tab";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { InvitationForm, type InvitationFormProps } from "./invitation-form";
import { PeopleTable, type PersonRow } from "./people-table";
import { roleTexts } from "./people-texts";

type PeopleViewProps = {
  locale: Locale;
  people: readonly PersonRow[];
  /** Whether the signed-in user has just removed another user. */
  removed: boolean;
  invite: InvitationFormProps["action"];
};

/** Shows all users (the people who can sign in), and a form that invites a new user. */
export function PeopleView({ locale, people, removed, invite }: PeopleViewProps) {
  const t = translator(locale, "people");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      {removed && (
        <div className="mt-6" role="status">
          <Notice kind="info">{t("remove.done")}</Notice>
        </div>
      )}
      <div className="mt-8">
        <PeopleTable locale={locale} people={people} />
      </div>
      <Section id="invite" title={t("invite.title")}>
        <p className="mb-6 max-w-text">{t("invite.text")}</p>
        <div className="max-w-text">
          <InvitationForm
            locale={locale}
            labelledBy="invite"
            submissionId={randomUUID()}
            action={invite}
            roles={roleTexts(locale)}
            texts={invitationTexts(locale)}
          />
        </div>
      </Section>
    </div>
  );
}

function invitationTexts(locale: Locale): InvitationFormProps["texts"] {
  const t = translator(locale, "people");
  const languages = locales.map((language) => [language, t(`languages.${language}`)]);
  return {
    name: t("name"),
    email: t("email"),
    language: t("invite.language"),
    languages: Object.fromEntries(languages),
    submit: t("invite.submit"),
    busy: t("busy"),
  };
}
