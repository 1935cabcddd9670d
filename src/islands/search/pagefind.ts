/** The part of Pagefind's low-level API that the search uses. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { title: string; url: string; excerpt: string }[];
}

export interface Hit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly sections: readonly { readonly title: string; readonly url: string }[];
}

const most = 8;
const mostSections = 3;
let loaded: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 18 });
  return pagefind;
}

/** Searches the index under `base`. Rejects when there is none, as in `npm run dev`. */
export async function find(base: string, query: string): Promise<readonly Hit[]> {
  loaded ??= load(base);
  try {
    const { results } = await (await loaded).search(query);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return found.map(({ url, excerpt, meta, sub_results }) => ({
      title: meta['title'] ?? url,
      url,
      excerpt,
      sections: sub_results.filter((sub) => sub.url !== url).slice(0, mostSections),
    }));
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}
