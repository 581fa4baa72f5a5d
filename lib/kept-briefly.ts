/**
 * Returns a function that caches the results of `load` for `ms` milliseconds, separately for each combination of
 * arguments. Callers that come while a result is being loaded share it. A failure is shared with them too, but not
 * cached. It is meant for data that is needed often and changes rarely.
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
