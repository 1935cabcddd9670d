interface WithTemporal {
  readonly Temporal?: { readonly Now: { readonly timeZoneId: () => string } };
}

/** The name of the time zone that days are counted by. Only Temporal tells it without a formatter. */
export const zone = (): string =>
  (globalThis as WithTemporal).Temporal?.Now.timeZoneId() ??
  new Intl.DateTimeFormat().resolvedOptions().timeZone;
