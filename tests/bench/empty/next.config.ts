import type { NextConfig } from "next";

// Without a configuration of its own, Next would take the site's.
export default { agentRules: false, poweredByHeader: false } satisfies NextConfig;
