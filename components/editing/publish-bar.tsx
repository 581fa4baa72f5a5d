import { useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Publication } from "@/lib/documents/publication";
import type { Locale } from "@/lib/i18n/locales";
import type { EditingActions, Order, PublishAnswer } from "./editing-actions";
import { MailQuestion, type MailQuestionTexts } from "./mail-question";
import { PublicationBadge } from "./publication-badge";
import { PublicationNotice } from "./publication-notice";
import type { Saving } from "./saver";
import { ScheduleField } from "./schedule-field";
import type { PagesTexts } from "./texts";

export type PublishBarProps = {
  /** The language of the desk (the pages of signed-in users). */
  locale: Locale;
  title: string;
  /** The URL of the document on the site. Null if the document has no page that readers can open. */
  address: string | null;
  revisionsAddress: string;
  publication: Publication;
  texts: PagesTexts;
  actions: EditingActions;
  /**
   * Returns whether the draft can be published. If it cannot, this function shows the errors that must be corrected.
   */
  check: () => boolean;
  draft: Saving & { afterSaving: <Result>(act: (order: Order) => Promise<Result>) => Promise<Result | null> };
};

type PublishTexts = PagesTexts["publish"];
type Doing = "done" | "scheduled" | "unscheduled";
type Told = { done: Doing; number: number; mailed: readonly string[] } | { problem: keyof PublishTexts };
type Asked = { texts: MailQuestionTexts; answer: (tellAll: boolean) => void };

/**
 * Shows the title and the state of the document, and the buttons for the whole document: publish it now or later,
 * preview it, and compare its revisions (saved states).
 */
export function PublishBar(props: PublishBarProps) {
  const { locale, title, address, revisionsAddress, publication, texts, actions, check, draft } = props;
  const [told, setTold] = useState<Told>();
  const [choosing, setChoosing] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const status = useRef<HTMLDivElement>(null);
  const newer = draft.basis.number > (publication.published ?? 0) || draft.status !== "saved";

  const act = async <Reason extends keyof PublishTexts>(
    done: Doing,
    ask: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<Reason>>,
    tellAll?: boolean,
  ) => {
    setTold(undefined);
    setAsked(undefined);
    if (done !== "unscheduled" && !check()) return;
    let number = 0;
    const answer = await draft
      .afterSaving((order) => {
        number = order.basis.number;
        return ask(order, tellAll);
      })
      .catch(() => ({ ok: false, reason: "failed" }) as const);
    if (!answer) return;
    if (!answer.ok) {
      if ("question" in answer) setAsked({ texts: answer.question, answer: (chosen) => act(done, ask, chosen) });
      else setTold({ problem: answer.reason });
      return;
    }
    setTold({ done, number, mailed: answer.told });
    setChoosing(false);
    // The button that the user pressed may have disappeared, so the focus moves to the message.
    if (done !== "done" || tellAll !== undefined) status.current?.focus();
  };

  const preview = async () => {
    if (!check()) return;
    const answer = await draft.afterSaving(actions.preview).catch(() => ({ ok: false, reason: "failed" }) as const);
    if (answer?.ok) location.assign(answer.address);
    else if (answer) setTold({ problem: answer.reason });
  };

  const problem = told && "problem" in told ? (texts.publish[told.problem] as string) : undefined;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1>{title}</h1>
          <p className="mt-1">
            <PublicationBadge publication={publication} newer={newer} texts={texts.state} />
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
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
          <Button small onClick={() => setChoosing(!choosing)} aria-expanded={choosing}>
            {texts.publish.later}
          </Button>
          <Button small look="primary" onClick={() => act("done", actions.publish)}>
            {texts.publish.now}
          </Button>
        </div>
      </div>
      {choosing && (
        <ScheduleField
          texts={texts}
          error={problem}
          onChoose={(at) => act("scheduled", (order, tellAll) => actions.schedule(order, at, tellAll))}
        />
      )}
      {asked && <MailQuestion texts={asked.texts} onAnswer={asked.answer} onNever={() => setAsked(undefined)} />}
      <PublicationNotice
        locale={locale}
        publication={publication}
        draft={draft}
        texts={texts}
        onCancel={() => act("unscheduled", actions.unschedule)}
        onTakePlace={() => act("scheduled", actions.takePlace)}
      />
      <div role="status" ref={status} tabIndex={-1}>
        {told && "done" in told && (
          <Done
            {...told}
            current={draft.status === "saved" && draft.basis.number === told.number}
            hidden={publication.hidden !== null}
            texts={texts}
          />
        )}
        {problem && !choosing && <Notice kind="error">{problem}</Notice>}
      </div>
    </div>
  );
}

type DoneProps = {
  done: Doing;
  mailed: readonly string[];
  /** Whether the text is still the same as when the action was done. */
  current: boolean;
  /** Whether the published revision is hidden from readers. */
  hidden: boolean;
  texts: PagesTexts;
};

/**
 * Says which action was done, and who got an e-mail. If the writer has changed the text since then, this component says
 * only who got an e-mail. If the page is hidden from readers, it says so instead of "published".
 */
function Done({ done, mailed, current, hidden, texts }: DoneProps) {
  const sentences = mailed.map((sentence) => <p key={sentence}>{sentence}</p>);
  if (!current) return mailed.length > 0 && <Notice kind="info">{sentences}</Notice>;
  if (done === "done" && hidden) return <Notice kind="info">{texts.publish.doneHidden}</Notice>;
  return (
    <Notice kind="done" title={texts.publish[done]}>
      {sentences}
    </Notice>
  );
}
