"use client";

import type { ReactNode } from "react";
import { LiveDoor, type LiveDoorProps } from "./live-door";
import { useDoor } from "./use-door";

/**
 * Shows the door (the check-in page) of a seminar. `children` is the version without scripts. It is shown until the
 * scripts have started.
 */
export function DoorView({ children, ...props }: LiveDoorProps & { children: ReactNode }) {
  const door = useDoor(props.year);
  return door ? <LiveDoor door={door} {...props} /> : children;
}
