import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { FieldMessage } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Basis, EditingActions } from "./editing-actions";
import type { PagesTexts } from "./texts";

export type PublishBarProps = {
  title: string;
  documentId: string;
  /** Where it is on the site; null before it has been published. */
  address: string | null;
  revisionsAddress: string;
  publishAt: Date | null;
  texts: PagesTexts;
  actions: EditingActions;
  draft: { saveNow: () => Promise<boolean>; basis: () => Basis };
};

/** What can be done with a document as a whole: publish it now or later, see it, compare its revisions. */
export function PublishBar(props: PublishBarProps) {
  const { title, documentId, address, revisionsAddress, publishAt, texts, actions, draft } = props;
  const [done, setDone] = useState<string>();
  const [error, setError] = useState<string>();
  const [scheduled, setScheduled] = useState(publishAt);
  const [choosing, setChoosing] = useState(false);

  const publish = async (at?: Date | null) => {
    setDone(undefined);
    if (!(await draft.saveNow())) return;
    const answer = await actions.publish({ documentId, basis: draft.basis() }, at);
    setError(answer.ok ? undefined : texts.publish[answer.reason]);
    if (!answer.ok) return;
    setScheduled(at ?? null);
    setChoosing(false);
    setDone(at === undefined ? texts.publish.done : at ? texts.publish.scheduled : texts.publish.unscheduled);
  };

  const preview = async () => {
    if (!(await draft.saveNow())) return;
    const answer = await actions.preview();
    if (answer.ok) location.assign(answer.address);
    else setError(texts.publish[answer.reason]);
  };

  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1>{title}</h1>
        <div className="flex flex-wrap items-center gap-3">
          {scheduled && <Badge ink="pencil">{texts.publish.waiting}</Badge>}
          {address && (
            <ButtonLink small href={address}>
              {texts.toPage}
            </ButtonLink>
          )}
          <Button small onClick={preview}>
            {texts.preview}
          </Button>
          <ButtonLink small href={revisionsAddress}>
            {texts.toRevisions}
          </ButtonLink>
          <Button small onClick={() => (scheduled ? publish(null) : setChoosing(!choosing))} aria-expanded={choosing}>
            {scheduled ? texts.publish.takeBack : texts.publish.later}
          </Button>
          <Button small look="primary" onClick={() => publish()}>
            {texts.publish.now}
          </Button>
        </div>
      </div>
      {choosing && <Schedule texts={texts.publish} error={error} onChoose={publish} />}
      <div role="status">
        {done && <Notice kind="done" title={done} />}
        {error && !choosing && <Notice kind="error">{error}</Notice>}
      </div>
    </div>
  );
}

type ScheduleProps = {
  texts: PagesTexts["publish"];
  error: string | undefined;
  onChoose: (at: Date) => void;
};

/** The moment is of the writer's own clock, which for the group is Helsinki's. */
function Schedule({ texts, error, onChoose }: ScheduleProps) {
  const [moment, setMoment] = useState("");
  return (
    <div className="max-w-text">
      <label className="block font-semibold" htmlFor="publish-at">
        {texts.when}
      </label>
      <input
        className="input"
        id="publish-at"
        type="datetime-local"
        value={moment}
        aria-describedby="publish-at-error"
        onChange={({ target }) => setMoment(target.value)}
      />
      <FieldMessage id="publish-at" error={error} />
      <p className="mt-3">
        <Button small disabled={!moment} onClick={() => onChoose(new Date(moment))}>
          {texts.set}
        </Button>
      </p>
    </div>
  );
}
