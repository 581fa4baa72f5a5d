import { PlainForm, type PlainFormProps } from "@/components/participants/desk-forms";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { ScheduleForm, type ScheduleFormProps } from "./schedule-form";

type SendFormsProps = {
  locale: Locale;
  /** The number of people who would get the message if it were sent now. */
  count: number;
  /** The e-mail address of the signed-in user, who gets the test mail. */
  email: string;
  /** Whether the message is complete and has recipients. */
  ready: boolean;
  actions: {
    send: PlainFormProps["action"];
    schedule: ScheduleFormProps["action"];
    test: PlainFormProps["action"];
  };
};

/**
 * Shows three forms that send a message: one sends a test mail to the signed-in user, one sends it to all recipients
 * now, and one schedules it for all recipients.
 */
export function SendForms({ locale, count, email, ready, actions }: SendFormsProps) {
  const t = translator(locale, "messages");
  const busy = t("busy");
  return (
    <Section id="send" title={t("sending")}>
      <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-3">
        <PlainForm
          id="test"
          locale={locale}
          action={actions.test}
          idle={false}
          texts={{ title: t("test.title"), intro: t("test.intro", { email }), submit: t("test.submit"), busy }}
        />
        {ready && (
          <>
            <ScheduleForm
              locale={locale}
              action={actions.schedule}
              texts={{
                ...{
                  title: t("schedule.title"),
                  at: t("schedule.at"),
                  hint: `${t("schedule.hint")} ${t("schedule.whom", { count })}`,
                },
                ...{ submit: t("schedule.submit"), busy },
              }}
            />
            <PlainForm
              id="send"
              locale={locale}
              action={actions.send}
              idle={false}
              look="primary"
              texts={{
                ...{ title: t("send.title"), intro: t("send.intro", { count }) },
                ...{ submit: t("send.submit", { count }), busy },
              }}
            />
          </>
        )}
      </div>
    </Section>
  );
}
