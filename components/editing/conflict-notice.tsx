import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Changes } from "./changes";
import type { Conflict } from "./saver";
import type { PagesTexts } from "./texts";

type ConflictNoticeProps = {
  conflict: Conflict;
  texts: PagesTexts;
  revisionsAddress: string;
  onKeepMine: () => Promise<void>;
};

/**
 * Says that somebody else has saved the document in the meantime, and shows the differences between the two texts. The
 * writer chooses how to continue with one of two buttons. Neither button deletes the other person's text or the
 * writer's own text.
 */
export function ConflictNotice({ conflict, texts, revisionsAddress, onKeepMine }: ConflictNoticeProps) {
  const { by, changes } = conflict;
  return (
    <Notice kind="error" title={`${by ?? texts.somebody} ${texts.conflict.title}`}>
      <p>{texts.conflict.text}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Button look="quiet" onClick={onKeepMine}>
          {texts.conflict.mine}
        </Button>
        <Button
          look="quiet"
          onClick={async () => {
            await onKeepMine();
            location.assign(revisionsAddress);
          }}
        >
          {texts.conflict.look}
        </Button>
      </p>
      <Changes changes={changes} texts={texts.changes} languages={texts.languages} />
    </Notice>
  );
}
