"use client";

import type { ReactNode } from "react";
import { LiveDoor, type LiveDoorProps } from "./live-door";
import { useDoor } from "./use-door";

/** The door of a seminar. `children` is the version without scripts, shown until the browser has taken over. */
export function DoorView({ children, ...props }: LiveDoorProps & { children: ReactNode }) {
  const door = useDoor(props.year);
  return door ? <LiveDoor door={door} {...props} /> : children;
}
