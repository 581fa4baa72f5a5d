export type NavigationItem = { label: string; href: string; current?: boolean };

type NavigationProps = { label: string; items: readonly NavigationItem[]; className: string };

export function Navigation({ label, items, className }: NavigationProps) {
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {items.map(({ label, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
