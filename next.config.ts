import type { NextConfig } from "next";
import { rewrites } from "./lib/i18n/routes";

export default {
  agentRules: false,
  poweredByHeader: false,
  // A static page older than this is made anew before it is shown: what it says of "open" is never stale by more.
  expireTime: 10,
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [], fallback: [] }),
} satisfies NextConfig;
