import type { ReactNode } from "react";

const offsets = ["", "[--tab:20%]", "[--tab:40%]", "[--tab:60%]"] as const;

type TabProps = { id: string; title: ReactNode; index?: number; headingLevel?: "h2" | "h3" };

/** The heading of a section, in the style of a guide card's tab. Each next tab is further right. */
export function Tab({ id, title, index = 0, headingLevel: Heading = "h2" }: TabProps) {
  return (
    <div className={`tab ${offsets[index % offsets.length]}`}>
      <Heading id={id}>{title}</Heading>
    </div>
  );
}

/** A section with a tab as its heading. */
export function Section({ children, className = "", ...tab }: TabProps & { children: ReactNode; className?: string }) {
  return (
    <section className={`mt-section ${className}`} aria-labelledby={tab.id}>
      <Tab {...tab} />
      {children}
    </section>
  );
}
