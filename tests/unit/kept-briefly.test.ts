import { afterEach, expect, it, vi } from "vitest";
import { keptBriefly } from "@/lib/kept-briefly";

afterEach(() => vi.useRealTimers());

it("asks once for what many want at once, and anew after its time", async () => {
  vi.useFakeTimers();
  const load = vi.fn(async (year: number, locale: string) => `${year} ${locale}`);
  const kept = keptBriefly(1_000, load);
  expect(await Promise.all([kept(2023, "fi"), kept(2023, "fi"), kept(2023, "sv")])).toEqual([
    "2023 fi",
    "2023 fi",
    "2023 sv",
  ]);
  expect(load).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(999);
  await kept(2023, "fi");
  expect(load).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  await kept(2023, "fi");
  expect(load).toHaveBeenCalledTimes(3);
});

it("keeps apart what only looks the same, so that a forged value's failure isn't another's", async () => {
  const load = vi.fn(async (year: unknown, locale: unknown) => {
    if (typeof year !== "number") throw new Error("not a year");
    return `${year} ${locale}`;
  });
  const kept = keptBriefly<never[], string>(1_000, load);
  const of = (...given: unknown[]) => kept(...(given as never[]));
  const forged = [of([2023], "fi"), of("2023", "fi"), of("2023\nfi")];
  expect(await of(2023, "fi")).toBe("2023 fi");
  for (const each of forged) await expect(each).rejects.toThrow("not a year");
});

it("doesn't keep a failure", async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error("once")).mockResolvedValue("well");
  const kept = keptBriefly(1_000, load);
  await expect(kept()).rejects.toThrow("once");
  expect(await kept()).toBe("well");
});
