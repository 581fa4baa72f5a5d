"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};

/** Opens the browser's printing. Without scripts it can't, so there it is not shown: the words beside it tell the way. */
export function PrintButton({ label }: { label: string }) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return scripted ? (
    <Button small onClick={() => window.print()}>
      {label}
    </Button>
  ) : null;
}
