import type { ReactNode } from "react";
import { type Row, Rows } from "./rows";

export type CardProps = {
  title: string;
  titleId: string;
  /** As printed in the corner, e.g. "Nro 041". */
  number?: string | undefined;
  name: string;
  organisation: string;
  facts: readonly Row[];
  /** Stamp rows at the bottom. */
  stamps?: readonly Row[];
  /** A QR code, and what it says in letters. */
  code?: { qr: ReactNode; text: string } | undefined;
};

/** The borrower's card, always under the lamp. */
export function Card({ title, titleId, number, name, organisation, facts, stamps, code }: CardProps) {
  return (
    <article className="card lamp" aria-labelledby={titleId}>
      <div className="card-head">
        <h2 className="card-title" id={titleId}>
          {title}
        </h2>
        {number && <span className="whitespace-nowrap font-mono font-bold">{number}</span>}
      </div>
      <div className="card-main">
        <div className="min-w-0">
          <p className="card-name">{name}</p>
          <p className="font-mono">{organisation}</p>
          <dl className="card-facts">
            {facts.map(({ label, value }) => (
              <div className="contents" key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        {code && (
          <div>
            <div className="qr">{code.qr}</div>
            <p className="mt-1.5 text-center font-mono text-base">{code.text}</p>
          </div>
        )}
      </div>
      {stamps && <Rows rows={stamps} />}
    </article>
  );
}
