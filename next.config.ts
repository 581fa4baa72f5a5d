import type { NextConfig } from "next";

// Without it, the first part of an unknown address would be taken for a language. One page answers for them all: the
// address is not carried over, since below `/fi` it might be a page's folder, and each would be kept as a page of its own.
const finnishNotFound = { source: "/:path((?!(?:fi|sv|en|api|_next)(?:/|$)).+)", destination: "/fi/not-found" };

// Paths and headers are the business of the front server (lib/front): each rule here costs every request.
// A build has a folder of its own (lib/launch/build.ts): a server at work keeps the one that it was started on.
const build = process.env["BUILD_FOLDER"];

export default {
  ...(build && { distDir: build, typescript: { tsconfigPath: `${build}/../tsconfig.json` } }),
  agentRules: false,
  poweredByHeader: false,
  // A static page older than this is made anew before it is shown. With the three seconds on the front's shelf, what it
  // says of "open" is never stale by more than ten.
  expireTime: 7,
  rewrites: async () => ({ beforeFiles: [], afterFiles: [finnishNotFound], fallback: [] }),
} satisfies NextConfig;
