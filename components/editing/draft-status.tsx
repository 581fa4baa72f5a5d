import { Notice } from "@/components/ui/notice";
import { formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import type { Status } from "./saver";
import type { PagesTexts } from "./texts";

type DraftStatusProps = { draft: { status: Status; savedAt: Date | null }; texts: PagesTexts; locale: Locale };

/**
 * Says whether the text is saved on the server, being saved, or stored only in this browser. Screen readers announce
 * changes of this state.
 */
export function DraftStatus({ draft: { status, savedAt }, texts, locale }: DraftStatusProps) {
  const words =
    status === "saved" && savedAt ? `${texts.status.saved} ${formatTime(savedAt, locale)}` : texts.status[status];
  const trouble = status === "offline" || status === "signedOut" || status === "tooLong";
  return (
    <div className="draft-status" role="status">
      {trouble ? (
        <Notice kind="pencil">
          <p>{words}</p>
          {status === "signedOut" && (
            <p>
              <a className="target" href={href("signIn", locale)} target="_blank" rel="noopener">
                {texts.signIn}
              </a>
            </p>
          )}
        </Notice>
      ) : (
        <p className="text-ink-soft text-sm">{words}</p>
      )}
    </div>
  );
}
