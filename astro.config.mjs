import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { contentSecurity } from './src/integrations/contentSecurity.ts';
import { courseCheck } from './src/integrations/courseCheck.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { lessonTables } from './src/integrations/lessonTables.ts';

const font = (name, cssVariable, file) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: cssVariable === '--font-mono' ? ['monospace'] : ['sans-serif'],
  options: {
    variants: [{ weight: '200 800', style: 'normal', src: [`./node_modules/${file}`] }],
  },
});

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.PLUMBLINE_OUT ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: { prefetchAll: false },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [lessonTables] }) },
  fonts: [
    font(
      'Atkinson Hyperlegible Next',
      '--font-sans',
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
    font(
      'Atkinson Hyperlegible Mono',
      '--font-mono',
      '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
    ),
  ],
  integrations: [courseCheck(), svelte(), mdx(), searchIndex(), contentSecurity()],
  vite: { build: { assetsInlineLimit: 0 } },
});
