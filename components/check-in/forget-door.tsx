"use client";

import { useEffect } from "react";
import { forgetLists } from "@/lib/check-in/device-store";
import { dropPage } from "./keep-page";

/** Where one is after signing out: nothing of the participants stays in the browser. */
export function ForgetDoor() {
  useEffect(() => {
    forgetLists(localStorage);
    dropPage();
  }, []);
  return null;
}
