import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What the search needs beside its folders; the rest are Pagefind's own interfaces. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+\.pagefind|.+\.pf_meta)$/;
const neededFolders = new Set(['fragment', 'index', 'filter']);

/** Makes the pages of the built course searchable: writes `pagefind/` into it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'plumbline-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexPages(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}

/** Indexes the pages that have `data-pagefind-body` and returns how many they are. */
export async function indexPages(folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  try {
    const created = await createIndex();
    const { index } = created;
    if (!index) throw failure(created.errors);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0 || added.page_count === 0) throw failure(added.errors);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failure(written.errors);
    removeInterfaces(outputPath);
    return searchablePages(outputPath);
  } finally {
    await close();
  }
}

function searchablePages(outputPath: string): number {
  const entry = readFileSync(join(outputPath, 'pagefind-entry.json'), 'utf8');
  const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(entry);
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

function removeInterfaces(outputPath: string) {
  for (const entry of readdirSync(outputPath, { withFileTypes: true })) {
    const isNeeded = entry.isDirectory() ? neededFolders.has(entry.name) : needed.test(entry.name);
    if (!isNeeded) rmSync(join(outputPath, entry.name), { recursive: true });
  }
}

const failure = (errors: readonly string[]) =>
  new Error(
    `Pagefind could not index the course: ${errors.join('; ') || 'it found no page'}. Give the content of each page data-pagefind-body and build again.`,
  );
