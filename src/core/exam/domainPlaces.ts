/** The places of a paper that count for each domain, from 0. */
export type DomainPlaces = Readonly<Record<string, readonly number[]>>;

/** From the domain of each item. */
export function domainPlaces(domains: readonly string[]): DomainPlaces {
  const places = new Map<string, number[]>();
  for (const [at, domain] of domains.entries()) {
    places.set(domain, [...(places.get(domain) ?? []), at]);
  }
  return Object.fromEntries(places);
}

/** The domain of each place that has one. */
export const domainsByPlace = (places: DomainPlaces): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(places).flatMap(([domain, all]) =>
      all.map((at): [number, string] => [at, domain]),
    ),
  );
