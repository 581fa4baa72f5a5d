import type { ReactNode } from "react";

const offsets = ["", "[--tab:20%]", "[--tab:40%]", "[--tab:60%]"] as const;

type TabProps = { id: string; title: ReactNode; index?: number; headingLevel?: "h2" | "h3" };

/**
 * The heading of a section. It looks like the tab of an index card in a library. Each tab is further to the right than
 * the previous one, but the fifth tab is at the left again. `index` is the number of the tab, counted from 0.
 */
export function Tab({ id, title, index = 0, headingLevel: Heading = "h2" }: TabProps) {
  return (
    <div className={`tab ${offsets[index % offsets.length]}`}>
      <Heading id={id}>{title}</Heading>
    </div>
  );
}

/** A section of a page. Its heading is a `Tab`. */
export function Section({ children, className = "", ...tab }: TabProps & { children: ReactNode; className?: string }) {
  return (
    <section className={`mt-section ${className}`} aria-labelledby={tab.id}>
      <Tab {...tab} />
      {children}
    </section>
  );
}
