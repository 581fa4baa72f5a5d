import type { NextConfig } from "next";

// Paths and headers are the business of the front server (lib/front): each rule here costs every request.
export default {
  agentRules: false,
  poweredByHeader: false,
  // A static page older than this is made anew before it is shown, to those few whom the front's shelf does not answer.
  expireTime: 7,
  // What visitors ask for leaves nothing on the disk, and a bounded amount in memory.
  cacheMaxMemorySize: 16 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  // Pictures are made in their sizes when they are uploaded; Next's own resizing, at any size one asks for, stays closed.
  images: { unoptimized: true },
} satisfies NextConfig;
