/**
 * Returns the value that this process keeps under `name`. At the first call, makes the value with `make`. The value is
 * kept on the global object because the front (our own server before Next, lib/front) and Next each load their own copy
 * of every module, and both must use the same value.
 */
export function sharedValue<Value>(name: string, make: () => Value): Value {
  const shared = globalThis as typeof globalThis & { erapaivaValues?: Map<string, unknown> };
  shared.erapaivaValues ??= new Map();
  const { erapaivaValues: values } = shared;
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as Value;
}
