import type { ReactNode } from "react";
import { type Row, Rows } from "./rows";

export type SlipProps = {
  title: string;
  titleId: string;
  /** Small print or a badge, shown at the right of the title. */
  aside?: ReactNode;
  rows?: readonly Row[];
  /** Content that does not consist of rows, such as the years on the due-date slip. */
  children?: ReactNode;
  foot?: ReactNode;
  /** Whether the slip stays bright in the dark theme. At most one object on a page may stay bright. */
  lamp?: boolean;
  headingLevel?: "h2" | "h3";
};

/** A box in the style of the due-date slip in a library book. */
export function Slip({ title, titleId, aside, rows, children, foot, lamp, headingLevel: Heading = "h2" }: SlipProps) {
  return (
    <section className={lamp ? "slip lamp" : "slip"} aria-labelledby={titleId}>
      <div className="slip-head">
        <Heading className="slip-title" id={titleId}>
          {title}
        </Heading>
        {aside}
      </div>
      {rows && <Rows rows={rows} />}
      {children}
      {foot && <div className="slip-foot">{foot}</div>}
    </section>
  );
}
