import type { Locale } from "@/lib/i18n/locales";
import type { ButtonLook } from "./button";
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
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton label={label} busyLabel={busyLabel} {...look} />
    </form>
  );
}
