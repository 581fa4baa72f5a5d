/**
 * Returns the value of `promise` if it settles within `ms` milliseconds, and the value `otherwise` if it does not.
 * Rejects if the promise rejects within that time.
 */
export function within<T, Otherwise>(ms: number, promise: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve(otherwise), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
