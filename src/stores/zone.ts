/** The name of the time zone that days are counted by. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
