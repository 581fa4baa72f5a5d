import type { ReactNode } from "react";
import { Navigation, type NavigationItem } from "./navigation";

export type HeaderBarProps = {
  /** The label in the top left corner, which looks like the label on a library book: two short words and a link. */
  shelfLabel: { words: string; href: string; destination: string };
  name: { text: string; detail: string; href: string };
  menu: { label: string; open: string; items: readonly NavigationItem[] };
  /** The content at the right of the menu: the language links or the sign-out button. */
  end: ReactNode;
  /** Whether the whole header has the colour of a cloth book cover, as on the home page. */
  cover?: boolean | undefined;
};

/** The top of every page. On small screens the menu opens without scripts. */
export function HeaderBar({ shelfLabel, name, menu, end, cover }: HeaderBarProps) {
  return (
    <header className={cover ? "site-header on-cloth" : "site-header"}>
      <a className="shelf-label" href={shelfLabel.href}>
        <span className="w-min">{shelfLabel.words}</span>
        <span className="sr-only">, {shelfLabel.destination}</span>
      </a>
      <div className="wrap header-row">
        <a className="site-name" href={name.href}>
          {name.text}
          <small>{name.detail}</small>
        </a>
        <div className="wide-only">
          <Navigation className="navigation" label={menu.label} items={menu.items} />
          {end}
        </div>
        <details className="mobile-menu">
          <summary>{menu.open}</summary>
          <div className="drawer">
            <Navigation className="drawer-links" label={menu.label} items={menu.items} />
            <div className="mt-4">{end}</div>
          </div>
        </details>
      </div>
    </header>
  );
}
