import type { ReactNode } from "react";
import { type Row, Rows } from "./rows";

export type SlipProps = {
  title: string;
  titleId: string;
  /** Small print or a badge on the right of the title. */
  aside?: ReactNode;
  rows?: readonly Row[];
  /** Other contents than rows: the cells or the years of the due-date slip. */
  children?: ReactNode;
  foot?: ReactNode;
  /** The one lit object of the page in the dark. */
  lamp?: boolean;
  headingLevel?: "h2" | "h3";
};

/** The slip pasted into the book. */
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
