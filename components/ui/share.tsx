type ShareProps = { className: string; of: number; in: number };

/**
 * A bar of which a part is filled. Screen readers ignore it, because its numbers also stand beside it. The width is an
 * attribute of SVG, because the site's security policy allows no `style` attributes.
 */
export function Share({ className, of, in: all }: ShareProps) {
  return (
    <svg className={`block w-full bg-rule ${className}`} aria-hidden="true">
      <rect className="fill-shelf" width={`${all > 0 ? (100 * of) / all : 0}%`} height="100%" />
    </svg>
  );
}
