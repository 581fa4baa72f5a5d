import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Recipient } from "@/lib/messages/message";

type MailPreviewProps = {
  locale: Locale;
  recipients: readonly Recipient[];
  /** The id of the recipient whose mail is shown. */
  as: string;
  subject: string;
  html: string;
};

/** Shows the mail that one of the recipients will get. The organiser chooses the recipient. */
export function MailPreview({ locale, recipients, as, subject, html }: MailPreviewProps) {
  const t = translator(locale, "messages");
  return (
    <>
      <form className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 max-w-text grow">
          <Select id="as" name="as" label={t("preview.as")} defaultValue={as}>
            {recipients.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit">{t("preview.show")}</Button>
      </form>
      <p className="wrap-anywhere mt-4 font-semibold text-lg">{subject}</p>
      <iframe
        className="mt-2 h-[34rem] w-full max-w-[44rem] border border-rule bg-white"
        title={t("preview.frame")}
        sandbox=""
        srcDoc={html}
      />
    </>
  );
}
