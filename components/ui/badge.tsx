import type { ReactNode } from "react";

const inks = {
  /** Use this look for states like published, open or confirmed. */
  stamp: "badge badge-stamp",
  /** Use this look for states like draft, waiting or incomplete. */
  pencil: "badge badge-pencil",
  /** Use this look for categories. */
  print: "badge badge-print",
  /** Use this look for states like cancelled or closed. */
  void: "badge badge-void",
};

export type BadgeInk = keyof typeof inks;

export function Badge({ ink, children }: { ink: BadgeInk; children: ReactNode }) {
  return <span className={inks[ink]}>{children}</span>;
}
