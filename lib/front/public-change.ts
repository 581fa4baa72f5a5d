import { sharedValue } from "@/lib/shared-value";

/** Returns the channel on which changes are announced. */
const channel = () => sharedValue("public-change", () => new EventTarget());

/** Announces to the listeners in this process that the content of public pages has just changed. */
export function tellPublicChange(): void {
  channel().dispatchEvent(new Event("change"));
}

/** Calls `listener` each time `tellPublicChange` is called in this process. */
export function onPublicChange(listener: () => void): void {
  channel().addEventListener("change", listener);
}
