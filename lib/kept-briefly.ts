/**
 * Returns a function that calls `load` and caches each result for `ms` milliseconds, separately for each combination of
 * arguments. If other callers ask for a result while it is being loaded, they wait for that result. If loading fails,
 * all these callers get the error. The error is not cached. Use this function for data that is needed often and changes
 * rarely.
 */
export function keptBriefly<Arguments extends (string | number)[], T>(
  ms: number,
  load: (...given: Arguments) => Promise<T>,
): (...given: Arguments) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (...given) => {
    const key = given.join("\n");
    const known = kept.get(key);
    if (known) return known;
    const loading = load(...given);
    kept.set(key, loading);
    const forget = () => kept.delete(key);
    loading.then(() => setTimeout(forget, ms).unref(), forget);
    return loading;
  };
}
