import type { NextConfig } from "next";

// Without this file Next would use the site's own configuration.
export default { agentRules: false, poweredByHeader: false } satisfies NextConfig;
