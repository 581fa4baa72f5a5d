const shared = globalThis as typeof globalThis & { erapaivaStyleSheets?: readonly string[] };

/**
 * Sets the paths of the style sheets for the pages that the front creates itself. The paths are stored on the global
 * object because the front and Next each load their own copy of this module, and both need the paths.
 */
export function setStyleSheets(paths: readonly string[]): void {
  shared.erapaivaStyleSheets = paths;
}

/** Returns the paths of the build's style sheets. In development there are none. */
export const styleSheets = (): readonly string[] => shared.erapaivaStyleSheets ?? [];
