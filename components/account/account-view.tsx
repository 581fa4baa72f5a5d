import { PageHead } from "@/components/site/page-head";
import { PostingForm } from "@/components/ui/posting-form";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { AddPasskey, type AddPasskeyProps } from "./add-passkey";
import { PasskeyList, type PasskeyListProps } from "./passkey-list";
import { SessionList, type SessionListProps } from "./session-list";

type AccountViewProps = Omit<PasskeyListProps & SessionListProps, "locale"> & {
  locale: Locale;
  user: { email: string; role: string };
  endOthers: (data: FormData) => Promise<void>;
  adding: Pick<AddPasskeyProps, "suggestedName" | "actions">;
};

/** Shows the user's own account: their passkeys, and the browsers in which they are signed in. */
export function AccountView({ locale, user, endOthers, adding, ...lists }: AccountViewProps) {
  const t = translator(locale, "account");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead", user)} />
      <Section id="sessions" title={t("sessions.title")}>
        <p className="mb-6 max-w-text">{t("sessions.text")}</p>
        <SessionList locale={locale} sessions={lists.sessions} end={lists.end} />
        {lists.sessions.length > 1 && (
          <div className="mt-6">
            <PostingForm
              action={endOthers}
              locale={locale}
              look="quiet"
              label={t("sessions.endOthers")}
              busyLabel={t("busy")}
            />
          </div>
        )}
      </Section>
      <Section id="passkeys" title={t("passkeys.title")}>
        <p className="mb-6 max-w-text">{t("passkeys.text")}</p>
        <PasskeyList locale={locale} passkeys={lists.passkeys} rename={lists.rename} remove={lists.remove} />
        <h3 className="mt-10 mb-4">{t("add.title")}</h3>
        <AddPasskey {...adding} texts={messagesOf(locale, "account").add} />
      </Section>
    </div>
  );
}
