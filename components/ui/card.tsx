import type { ReactNode } from "react";
import { type Row, Rows } from "./rows";

export type CardProps = {
  title: string;
  titleId: string;
  /** The text in the corner, for example "Nro 041". */
  number?: string | undefined;
  name: string;
  organisation: string;
  facts: readonly Row[];
  /** Rows at the bottom of the card, with values that look like rubber stamps. */
  stamps?: readonly Row[];
  /** The QR code of the card, and its content as text. */
  code?: { qr: ReactNode; text: string } | undefined;
};

/** A card in the style of a library card. In the dark theme it is the only bright object on the page. */
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
