const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page or file of this site under its base path; `path` begins without a slash. */
export const url = (path: string): string => base + path;

/** The address of a lesson, by its id `module/lesson`. */
export const lessonUrl = (id: string): string => url(`lessons/${id}/`);

/** The address of the answer key of a lesson. */
export const keyUrl = (id: string): string => url(`keys/${id}/`);

/** The address of a module's page. */
export const moduleUrl = (slug: string): string => url(`modules/${slug}/`);

/** The id `module/lesson` of the lesson at an address, or undefined for any other page. */
export function lessonAt(pathname: string): string | undefined {
  const match = /^lessons\/([^/]+\/[^/]+)\/?$/.exec(pathname.slice(base.length));
  return match?.[1];
}
