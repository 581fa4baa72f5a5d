import { ErrorSummary } from "@/components/ui/error-summary";
import type { FaultsByField } from "./faults-on-screen";
import type { PagesTexts } from "./texts";

type FaultListProps = {
  /** How often publishing has been refused: each time the list takes the focus. */
  attempt: number;
  faults: FaultsByField;
  texts: PagesTexts;
  /** Shows the field, where not all of them are on the screen. */
  onGo?: (fieldId: string) => void;
};

/** What has to be corrected before the draft can be published, each with a link to its field. */
export function FaultList({ attempt, faults, texts, onGo }: FaultListProps) {
  if (Object.keys(faults).length === 0) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what one presses.
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
