import type { Locale } from "@/lib/i18n/locales";

export type NavigationItem = {
  label: string;
  /** The language of the label. Undefined if it is the language of the page. */
  lang?: Locale | undefined;
  href: string;
  current?: boolean;
};

type NavigationProps = { label: string; items: readonly NavigationItem[]; className: string };

export function Navigation({ label, items, className }: NavigationProps) {
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {items.map(({ label, lang, href, current }) => (
          <li key={href}>
            <a href={href} lang={lang} aria-current={current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
