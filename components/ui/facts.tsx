import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode; detail?: ReactNode };

/** Shows a list of facts: each has a label and a value, for example the time of a seminar. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, detail }) => (
        <div key={label}>
          <dt className="text-ink-soft text-xs">{label}</dt>
          <dd className="font-[450] font-serif text-[1.25rem]/[1.3]">
            {value}
            {detail && <small className="block font-normal font-sans text-ink-soft text-sm">{detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
