// Runs before every file of integration tests. The files of one worker share their modules, so each file has to clean
// up.
import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { closeOpened, countOpened } from "./database";

// Next's functions work only while Next answers a request. They are mocked for all files here, since files share
// modules and the first import decides which version a module gets.
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
