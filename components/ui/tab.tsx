import type { ReactNode } from "react";

const offsets = ["", "[--tab:20%]", "[--tab:40%]", "[--tab:60%]"] as const;

type TabProps = { id: string; title: ReactNode; index?: number; headingLevel?: "h2" | "h3" };

/**
 * The heading of a section. It looks like the tab of an index card in a library. `index` is the position of the tab on
 * the page, counted from 0. Each tab is further to the right than the previous one. After four tabs, the next tab
 * starts at the left again.
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
