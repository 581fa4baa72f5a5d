import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/sending-form";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

type PreviewNoticeProps = {
  locale: Locale;
  /** The time at which the preview ends. Null if it lasts until the user signs out. */
  endsAt: Date | null;
  leave: (data: FormData) => Promise<void>;
};

/** A notice on every page of a preview. It says that readers do not see this version. A button ends the preview. */
export function PreviewNotice({ locale, endsAt, leave }: PreviewNoticeProps) {
  const t = translator(locale, "preview");
  return (
    <aside className="preview-notice" aria-label={t("banner.label")}>
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
        <p className="pencil max-w-none">
          {t("banner.text")} {endsAt && t("banner.until", { ends: formatMoment(endsAt, locale) })}
        </p>
        <PostForm action={leave} locale={locale}>
          <Button type="submit" small>
            {t("banner.leave")}
          </Button>
        </PostForm>
      </div>
    </aside>
  );
}
