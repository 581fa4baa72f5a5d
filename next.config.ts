import type { NextConfig } from "next";

// Paths and headers are the business of the front server (lib/front): each rule here costs every request.
// A build has a folder of its own (lib/launch/build.ts): a server at work keeps the one that it was started on.
const build = process.env["BUILD_FOLDER"];

export default {
  ...(build && { distDir: build, typescript: { tsconfigPath: `${build}/../tsconfig.json` } }),
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
