import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

/** The texts of the question that is asked before a publication sends e-mails. */
export type MailQuestionTexts = {
  title: string;
  /** Sentences that say who gets an e-mail, and about what. */
  lines: string[];
  yes: string;
  /** The label of the button that publishes without an e-mail about the change. Null if there is no such choice. */
  no: string | null;
  never: string;
};

type MailQuestionProps = {
  texts: MailQuestionTexts;
  onAnswer: (tellAll: boolean) => void;
  onNever: () => void;
};

/**
 * Says who would get an e-mail about a publication, and asks whether to publish and send it. When the question appears,
 * the focus moves to its heading.
 */
export function MailQuestion({ texts, onAnswer, onNever }: MailQuestionProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { lines, yes, no, never } = texts;
  return (
    <section className="notice max-w-text" aria-labelledby="mail-question">
      <h2 className="text-lg" id="mail-question" tabIndex={-1} ref={title}>
        {texts.title}
      </h2>
      {lines.map((line) => (
        <p className="mt-2" key={line}>
          {line}
        </p>
      ))}
      <p className="mt-4 flex flex-wrap gap-3">
        <Button look="primary" onClick={() => onAnswer(true)}>
          {yes}
        </Button>
        {no && <Button onClick={() => onAnswer(false)}>{no}</Button>}
        <Button look="text" onClick={onNever}>
          {never}
        </Button>
      </p>
    </section>
  );
}
