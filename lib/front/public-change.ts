const shared = globalThis as typeof globalThis & { erapaivaPublicChange?: EventTarget };

/** Kept on the global object, because the front and Next each load their own copy of this module. */
function channel(): EventTarget {
  shared.erapaivaPublicChange ??= new EventTarget();
  return shared.erapaivaPublicChange;
}

/** Announces within this process that the content of public pages has just changed. */
export function tellPublicChange(): void {
  channel().dispatchEvent(new Event("change"));
}

/** Calls `listener` each time `tellPublicChange` is called in this process. */
export function onPublicChange(listener: () => void): void {
  channel().addEventListener("change", listener);
}
