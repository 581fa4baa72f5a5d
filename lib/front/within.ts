/** What a promise comes to within so many milliseconds, else `otherwise`. */
export function within<T, Otherwise>(ms: number, promise: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve(otherwise), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
