const shared = globalThis as typeof globalThis & { erapaivaPublicChange?: EventTarget };

/** On the global object, since the front server and the pages behind it each load this module for themselves. */
function channel(): EventTarget {
  shared.erapaivaPublicChange ??= new EventTarget();
  return shared.erapaivaPublicChange;
}

/** Tells this process that what the public pages show has just been changed. */
export function tellPublicChange(): void {
  channel().dispatchEvent(new Event("change"));
}

/** Calls `listener` at every change that this process is told of. */
export function onPublicChange(listener: () => void): void {
  channel().addEventListener("change", listener);
}
