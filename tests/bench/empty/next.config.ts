import type { NextConfig } from "next";

// Without this file, Next would use the configuration of the site.
export default { agentRules: false, poweredByHeader: false } satisfies NextConfig;
