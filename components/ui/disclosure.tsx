import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = {
  summary: string;
  /** Says what happens if the part stays closed. */
  shut: string;
  open: boolean;
  children: ReactNode;
};

/** A part of a form that most people do not need. It is closed unless `open`. */
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
