/**
 * A loader that asks `load` at most once in `ms` milliseconds for the same arguments: what it answered, or is about to, is
 * shared by all who ask meanwhile. For what many need at once and few ever change. A failure is shared, but not kept.
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
