"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};

/**
 * A button that opens the browser's print dialog. The button works only with scripts, so it is hidden without them. The
 * text above the button explains how to print.
 */
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
