"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Reloads the data of the page every `seconds` seconds while the page is visible. */
export function Refreshing({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const looking = setInterval(() => document.visibilityState === "visible" && router.refresh(), seconds * 1000);
    return () => clearInterval(looking);
  }, [router, seconds]);
  return null;
}
