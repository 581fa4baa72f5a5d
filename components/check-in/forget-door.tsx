"use client";

import { useEffect } from "react";
import { forgetLists } from "@/lib/check-in/device-store";
import { dropPage } from "./keep-page";

/**
 * Deletes the door's data from the browser. It is rendered after signing out, so that no data about participants stays
 * on the device.
 */
export function ForgetDoor() {
  useEffect(() => {
    forgetLists(localStorage);
    dropPage();
  }, []);
  return null;
}
