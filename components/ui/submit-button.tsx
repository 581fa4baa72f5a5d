"use client";

import type { MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, buttonClass } from "./button";

type SubmitButtonProps = ButtonLook & { label: string; busyLabel: string };

/**
 * A button that sends the form that contains it. While the form is being sent, the button shows `busyLabel`, and a
 * second click has no effect. The button is not disabled, because a disabled button would lose the focus.
 */
export function SubmitButton({ label, busyLabel, look = "primary", small }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const ignore = (event: MouseEvent) => event.preventDefault();
  return (
    <button
      className={buttonClass({ look, small })}
      type="submit"
      aria-disabled={pending}
      onClick={pending ? ignore : undefined}
    >
      {pending ? busyLabel : label}
    </button>
  );
}
