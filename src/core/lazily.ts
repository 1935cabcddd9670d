/** What `make` gives, made when it is first asked for; formatters of the language are slow to make. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
