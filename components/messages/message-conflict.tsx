import { Changes } from "@/components/editing/changes";
import type { Conflict } from "@/components/editing/saver";
import type { PagesTexts } from "@/components/editing/texts";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Messages } from "@/lib/i18n/messages";

type MessageConflictProps = {
  conflict: Conflict;
  texts: Messages["messages"];
  pagesTexts: PagesTexts;
  onKeepMine: () => Promise<void>;
};

/**
 * Says that somebody else has saved the message in the meantime, and shows the differences. Messages have no revisions
 * (earlier saved states). If the writer wants to keep parts of the other person's text, they must copy these parts by
 * hand.
 */
export function MessageConflict({ conflict, texts, pagesTexts, onKeepMine }: MessageConflictProps) {
  const places = { ...pagesTexts.changes.places, title: texts.subject };
  return (
    <Notice kind="error" title={`${pagesTexts.somebody} ${pagesTexts.conflict.title}`}>
      <p>{texts.conflict.text}</p>
      <p className="mt-4">
        <Button look="quiet" onClick={onKeepMine}>
          {texts.conflict.mine}
        </Button>
      </p>
      <Changes changes={conflict.changes} texts={{ ...pagesTexts.changes, places }} languages={pagesTexts.languages} />
    </Notice>
  );
}
