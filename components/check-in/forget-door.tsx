"use client";

import { useEffect } from "react";
import { forgetLists } from "@/lib/check-in/device-store";
import { dropPage } from "./keep-page";

/**
 * Deletes the data of the door (the check-in page) from the browser. This component is rendered after the user has
 * signed out, so that no data about participants stays on the device.
 */
export function ForgetDoor() {
  useEffect(() => {
    forgetLists(localStorage);
    dropPage();
  }, []);
  return null;
}
