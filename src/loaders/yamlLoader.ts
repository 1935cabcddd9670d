import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { describe, readYaml } from './yamlFile.ts';

/**
 * A collection out of YAML: one file, or all `.yaml` files of a folder (relative to the project's
 * root). `entries` says which entries a file holds, whose name it is given. Mistakes stop the build with file and line.
 */
export function yamlLoader<S extends z.ZodType>(
  path: string,
  schema: S,
  entries: (data: z.output<S>, name: string) => Iterable<readonly [id: string, data: object]>,
): Loader {
  return {
    name: 'plumbline-yaml',
    async load({ store, config, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const refill = () => {
        store.clear();
        for (const file of filesOf(root, path)) {
          const read = readYaml(file, relative(root, file), schema);
          if (!read.ok) throw new Error(describe(read.problems));
          for (const [id, data] of entries(read.data, basename(file, '.yaml')))
            store.set({ id, data: { ...data } });
        }
      };
      refill();
      watcher?.add(join(root, path));
      watcher?.on('change', (changed) => {
        if (!changed.startsWith(join(root, path))) return;
        try {
          refill();
        } catch (error) {
          logger.error(String(error));
        }
      });
    },
  };
}

/** The `.yaml` files at `path`, which is one such file or a folder, in the order of their names. */
export function filesOf(root: string, path: string): string[] {
  if (path.endsWith('.yaml')) return [join(root, path)];
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(root, path, name));
}
