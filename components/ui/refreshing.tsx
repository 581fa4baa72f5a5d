"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Keeps a page up to date while one looks at it. */
export function Refreshing({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const looking = setInterval(() => document.visibilityState === "visible" && router.refresh(), seconds * 1000);
    return () => clearInterval(looking);
  }, [router, seconds]);
  return null;
}
