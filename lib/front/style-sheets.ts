const shared = globalThis as typeof globalThis & { erapaivaStyleSheets?: readonly string[] };

/**
 * Tells the pages of the front where the style sheets of the build are. Kept on the global object, because the front and
 * Next each load their own copy of this module.
 */
export function setStyleSheets(paths: readonly string[]): void {
  shared.erapaivaStyleSheets = paths;
}

/** The paths of the style sheets of the build. In development there are none. */
export const styleSheets = (): readonly string[] => shared.erapaivaStyleSheets ?? [];
