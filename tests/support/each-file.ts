// Runs before every file of integration tests. The files of a worker share their modules, so that each leaves nothing behind.
import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { closeOpened, countOpened } from "./database";

// Next is there only while it answers a request. Mocked for all files: the first one that imports a module decides for the rest.
vi.mock("server-only", () => ({}));
vi.mock("next/navigation", async () => (await import("./next")).navigation);
vi.mock("next/headers", async () => (await import("./next")).requestData);
vi.mock("next/root-params", async () => (await import("./next")).rootParameters);
vi.mock("next/cache", async () => (await import("./next")).cache);

let openedByFile = 0;
beforeEach(() => {
  openedByFile = countOpened();
});
afterEach(() => closeOpened(openedByFile));
afterAll(() => closeOpened(0));
