import type { ReactNode } from "react";

const inks = {
  /** Published, open, confirmed. */
  stamp: "badge badge-stamp",
  /** Draft, waiting, incomplete. */
  pencil: "badge badge-pencil",
  /** A category. */
  print: "badge badge-print",
  /** Cancelled, closed. */
  void: "badge badge-void",
};

export type BadgeInk = keyof typeof inks;

export function Badge({ ink, children }: { ink: BadgeInk; children: ReactNode }) {
  return <span className={inks[ink]}>{children}</span>;
}
