import type { NextConfig } from "next";

// The front (lib/front) handles redirects, rewrites and headers, because every rule in this file costs time on each
// request. Each build has its own folder (lib/launch/build.ts), so that a running server keeps the build that it was
// started with.
const build = process.env["BUILD_FOLDER"];

export default {
  ...(build && { distDir: build, typescript: { tsconfigPath: `${build}/../tsconfig.json` } }),
  agentRules: false,
  poweredByHeader: false,
  // In seconds: a static page that is older is rendered anew before it is served. It matters only when the shelf
  // doesn't answer.
  expireTime: 7,
  // Requests must not fill the disk, so rendered pages are cached only in memory, in bytes at most this many.
  cacheMaxMemorySize: 16 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  // Pictures are resized when they are uploaded. Next's image endpoint is off, because anyone could ask it for any
  // size.
  images: { unoptimized: true },
} satisfies NextConfig;
