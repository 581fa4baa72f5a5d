import type { Locale } from "@/lib/i18n/locales";
import type { ButtonLook } from "./button";
import { PostForm } from "./sending-form";
import { SubmitButton } from "./submit-button";

type PostingFormProps = ButtonLook & {
  action: (data: FormData) => Promise<void>;
  /** The language that the answer is written in. */
  locale: Locale;
  label: string;
  busyLabel: string;
};

/** A button that does something, rather than lead somewhere: a form, so that no mail scanner presses it. */
export function PostingForm({ action, locale, label, busyLabel, ...look }: PostingFormProps) {
  return (
    <PostForm action={action} locale={locale} className="grid justify-items-start gap-3">
      <SubmitButton label={label} busyLabel={busyLabel} {...look} />
    </PostForm>
  );
}
