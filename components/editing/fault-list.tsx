import { ErrorSummary } from "@/components/ui/error-summary";
import type { FaultsByField } from "./faults-on-screen";
import type { PagesTexts } from "./texts";

type FaultListProps = {
  /** How many times the user has tried to publish and was refused. After each refusal, the focus moves to the list. */
  attempt: number;
  faults: FaultsByField;
  texts: PagesTexts;
  /** Called before the link to a field is followed. If the field is not on the screen, this function must show it. */
  onGo?: (fieldId: string) => void;
};

/** Lists the errors that must be corrected before the draft can be published, with a link to each field. */
export function FaultList({ attempt, faults, texts, onGo }: FaultListProps) {
  if (Object.keys(faults).length === 0) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: users press the links inside.
    <div
      className="mt-6 max-w-text"
      onClick={({ target }) => {
        const link = target instanceof Element && target.closest("a");
        if (link) onGo?.(link.hash.slice(1));
      }}
    >
      <ErrorSummary key={attempt} title={texts.publish.faults} errors={faults} />
    </div>
  );
}
