"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};

/**
 * A button that opens the browser's print dialog. Without scripts the button is hidden, because it would do nothing.
 * The text above it also explains how to print.
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
