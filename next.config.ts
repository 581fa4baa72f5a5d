import type { NextConfig } from "next";

// The front, our own server before Next (lib/front), does all redirects, rewrites and headers, because every rule in
// this file would slow down each request. Each build has its own folder (lib/launch/build.ts), so that a running server
// keeps using the build with which it was started.
const build = process.env["BUILD_FOLDER"];

export default {
  ...(build && { distDir: build, typescript: { tsconfigPath: `${build}/../tsconfig.json` } }),
  agentRules: false,
  poweredByHeader: false,
  // If a static page is older than this number of seconds, Next renders the page again before it sends it. This setting
  // matters only if the shelf (the front's copies of public pages) does not answer the request.
  expireTime: 7,
  // Next keeps rendered pages only in memory, so that requests cannot fill the disk. This is the largest size of that
  // memory, in bytes.
  cacheMaxMemorySize: 16 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  // Pictures are resized when they are uploaded. Next's image endpoint is disabled, because anyone could request
  // pictures in any size from it.
  images: { unoptimized: true },
} satisfies NextConfig;
