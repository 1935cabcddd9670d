import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { contentSecurity } from './src/integrations/contentSecurity.ts';
import { courseCheck } from './src/integrations/courseCheck.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { oneStyleSheet } from './src/integrations/oneStyleSheet.ts';
import { useDirective } from './src/integrations/useDirective.ts';
import { lightPreload } from './src/integrations/lightPreload.ts';
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

// What a page needs at once, and what every lesson needs for its islands and its quiz, come as one
// file each: that compresses better than ten small ones.
const chunks = [
  { name: 'preload-helper', priority: 3, test: /vite\/preload-helper/ },
  {
    name: 'first',
    priority: 2,
    test: /src\/(stores\/(glance|environment|storage\/local)|core\/progress\/(view|progress)|core\/question\/spelling|islands\/shared\/say)\.ts/,
  },
  {
    name: 'island',
    priority: 1,
    test: /node_modules\/(@astrojs\/svelte|svelte|nanostores|esm-env|clsx)\/|src\/(islands\/(shared\/(Icon|notice)|comparison\/overflow)|stores\/(ledger|progress|storage\/(?!keep))|core\/(random|icons|progress\/(fold|parse|stamp))|(islands\/quiz|core\/question)\/(?!spelling|Any|Match|Order|Spot|Guess|Sure|more|Drill|drill|rules|keyLines))/,
  },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.PLUMBLINE_OUT ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
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
  integrations: [
    courseCheck(),
    svelte({ compilerOptions: { runes: true, discloseVersion: false } }),
    mdx(),
    useDirective(),
    searchIndex(),
    oneStyleSheet(),
    contentSecurity(),
  ],
  vite: {
    plugins: [lightPreload()],
    build: {
      assetsInlineLimit: 0,
      // Terser, and after it the minifier of Vite: 0.9 kB less in a lesson than that alone.
      minify: 'terser',
      terserOptions: { safari10: false, module: true, compress: { ecma: 2020, passes: 3 } },
      rolldownOptions: { output: { minify: true, codeSplitting: { groups: chunks } } },
    },
  },
});
