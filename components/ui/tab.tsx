import type { ReactNode } from "react";

type TabProps = {
  id: string;
  title: ReactNode;
  /**
   * Whether the tab stands further to the right. Only the home page may do this, because its sections are as wide as the
   * page. Elsewhere a heading would stand too far from its text for readers who enlarge a part of the screen.
   */
  moved?: boolean;
  headingLevel?: "h2" | "h3";
};

/** The heading of a section. It looks like the tab of an index card in a library. */
export function Tab({ id, title, moved = false, headingLevel: Heading = "h2" }: TabProps) {
  return (
    <div className={moved ? "tab tab-moved" : "tab"}>
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
