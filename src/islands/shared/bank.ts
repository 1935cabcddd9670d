import type { BankEntry, PoolEntry } from '#core/question/entry.ts';

/** What is said when a file of the course cannot be fetched. */
export const notLoaded =
  'The questions could not be loaded. Look whether you are connected, then try again.';

const banks = new Map<string, Promise<readonly BankEntry[]>>();

/** A file below `/data/`; rejects when it cannot be had. */
export async function fetchData<T>(path: string): Promise<T> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}data/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.statusText}`);
  return (await answer.json()) as T;
}

/** All questions of the course without their content, to choose by. */
export const fetchPool = (): Promise<readonly PoolEntry[]> => fetchData('pool.json');

/** The whole bank of a module; fetched once while a page is open. */
export function fetchBank(module: string): Promise<readonly BankEntry[]> {
  const known = banks.get(module);
  if (known) return known;
  const asked = fetchData<readonly BankEntry[]>(`bank/${module}.json`);
  asked.catch(() => banks.delete(module));
  banks.set(module, asked);
  return asked;
}

/** Questions by id, out of the banks of these modules; an id that no bank holds is left out. */
export async function fetchEntries(
  ids: readonly string[],
  modules: readonly string[],
): Promise<ReadonlyMap<string, BankEntry>> {
  const wanted = new Set(ids);
  const all = (await Promise.all([...new Set(modules)].map(fetchBank))).flat();
  return new Map(
    all
      .filter(({ question }) => wanted.has(question.id))
      .map((entry) => [entry.question.id, entry]),
  );
}
