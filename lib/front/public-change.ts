const shared = globalThis as typeof globalThis & { erapaivaPublicChange?: EventTarget };

/**
 * Returns the channel on which changes are announced. The channel is stored on the global object because the front
 * server (lib/front/serve.ts) and Next each load their own copy of this module, and both must use the same channel.
 */
function channel(): EventTarget {
  shared.erapaivaPublicChange ??= new EventTarget();
  return shared.erapaivaPublicChange;
}

/** Announces to the listeners in this process that the content of public pages has just changed. */
export function tellPublicChange(): void {
  channel().dispatchEvent(new Event("change"));
}

/** Calls `listener` each time `tellPublicChange` is called in this process. */
export function onPublicChange(listener: () => void): void {
  channel().addEventListener("change", listener);
}
