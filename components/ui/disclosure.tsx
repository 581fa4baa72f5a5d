import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = {
  summary: string;
  /** A text that says what happens if the user leaves this part closed. */
  shut: string;
  open: boolean;
  children: ReactNode;
};

/**
 * A part of a form that most people do not need. The user can open it. At first it is closed, unless `open` is true.
 */
export function Disclosure({ summary, shut, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <span>
          <span className="block font-semibold">{summary}</span>
          <span className="hint block">{shut}</span>
        </span>
        <Icon name="down" />
      </summary>
      <div className="fields">{children}</div>
    </details>
  );
}
