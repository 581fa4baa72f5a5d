"use client";

import { useEffect } from "react";
import { forgetLists } from "@/lib/check-in/device-store";
import { dropPage } from "./keep-page";

/** Deletes the door's data from the browser. Rendered after signing out, so that no participants stay on the device. */
export function ForgetDoor() {
  useEffect(() => {
    forgetLists(localStorage);
    dropPage();
  }, []);
  return null;
}
