"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};

/**
 * Opens the browser's print dialog. This needs a script. Without scripts the button is hidden, and the text above it
 * explains how to print.
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
