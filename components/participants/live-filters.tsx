"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Times in milliseconds. The list is filtered when the user has not typed for `TYPING_PAUSE_MS`. It is reloaded every
 * `RELOAD_MS`.
 */
const TYPING_PAUSE_MS = 250;
const RELOAD_MS = 20_000;

/** Returns whether the user has already changed a field before this script started. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
      : field instanceof HTMLInputElement && field.value !== field.defaultValue,
  );
}

/** Filters the participant list while the user types, and reloads the list regularly. */
export function LiveFilters({ form: id }: { form: string }) {
  const router = useRouter();
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    let pause: ReturnType<typeof setTimeout>;
    const follow = () => {
      const chosen = [...new FormData(form)].filter((field): field is [string, string] => Boolean(field[1]));
      router.replace(`${new URL(form.action).pathname}?${new URLSearchParams(chosen)}` as Route, { scroll: false });
    };
    const onInput = () => {
      clearTimeout(pause);
      pause = setTimeout(follow, TYPING_PAUSE_MS);
    };
    form.addEventListener("input", onInput);
    if (isTouched(form)) follow();
    const looking = setInterval(() => document.visibilityState === "visible" && router.refresh(), RELOAD_MS);
    return () => {
      form.removeEventListener("input", onInput);
      clearTimeout(pause);
      clearInterval(looking);
    };
  }, [id, router]);
  return null;
}
