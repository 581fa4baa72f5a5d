import type { ReactNode } from "react";

const inks = {
  /** For states like published, open or confirmed. */
  stamp: "badge badge-stamp",
  /** For states like draft, waiting or incomplete. */
  pencil: "badge badge-pencil",
  /** For categories. */
  print: "badge badge-print",
  /** For states like cancelled or closed. */
  void: "badge badge-void",
};

export type BadgeInk = keyof typeof inks;

export function Badge({ ink, children }: { ink: BadgeInk; children: ReactNode }) {
  return <span className={inks[ink]}>{children}</span>;
}
