import type { ReactNode } from "react";
import { type Row, Rows } from "./rows";

export type SlipProps = {
  title: string;
  titleId: string;
  /** Small print or a badge at the right of the title. */
  aside?: ReactNode;
  rows?: readonly Row[];
  /** Other content than rows: the cells or the years of the due-date slip. */
  children?: ReactNode;
  foot?: ReactNode;
  /** In the dark theme this is the page's one bright object. */
  lamp?: boolean;
  headingLevel?: "h2" | "h3";
};

/** A box in the style of a library's due-date slip. */
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
