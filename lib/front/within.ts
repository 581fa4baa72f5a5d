/**
 * The value of `promise` if it settles within `ms` milliseconds, otherwise the value `otherwise`. Rejects if the
 * promise does.
 */
export function within<T, Otherwise>(ms: number, promise: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve(otherwise), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
