import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readTags } from './htmlTags.ts';

/** Adds `client:use`, which wakes an island at the first sign of a person. */
export const useDirective = (): AstroIntegration => ({
  name: 'plumbline-use-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'use', entrypoint: './src/directives/use.ts' }),
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        const html = readFileSync(join(folder, file), 'utf8');
        const ahead = fetchAhead(html);
        if (ahead !== html) writeFileSync(join(folder, file), ahead);
      }
    },
  },
});

/** Asks in the head for the scripts of islands that sleep, so that they are at hand when somebody comes. */
export function fetchAhead(html: string): string {
  const asleep = readTags(html).filter(
    ({ name, attributes }) => name === 'astro-island' && attributes.get('client') === 'use',
  );
  const scripts = asleep.flatMap(({ attributes }) =>
    ['component-url', 'renderer-url'].flatMap((key) => attributes.get(key) ?? []),
  );
  const links = [...new Set(scripts)].map((href) => `<link rel="prefetch" href="${href}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** Whether a script in a page is what Astro makes of the directive. */
export const isUseDirective = (text: string): boolean =>
  text.includes('(self.Astro||(self.Astro={})).use=');
