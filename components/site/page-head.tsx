import type { ReactNode } from "react";

type PageHeadProps = { title: ReactNode; kicker?: ReactNode; lead?: ReactNode };

/** The top of a page: a small line above the title (`kicker`), the title, and the introduction (`lead`). */
export function PageHead({ title, kicker, lead }: PageHeadProps) {
  return (
    <header className="pt-[clamp(1.75rem,4vw,3rem)]">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead mt-5">{lead}</p>}
    </header>
  );
}
