import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayImport } from './dependencyRules.ts';
import { sourceFiles, type SourceFile } from './sourceFile.ts';

const code = ['.ts', '.js', '.svelte', '.astro', '.mdx'];
const files = sourceFiles('src', [...code, '.css']);
const tests = sourceFiles('test', ['.ts']);
const lessons = sourceFiles('content', ['.mdx']);

const folderOf = (path: string) => path.split('/')[1] ?? '';
const breaches = (among: readonly SourceFile[], find: (file: SourceFile) => readonly string[]) =>
  among.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
const found = (text: string, pattern: RegExp) => text.match(pattern) ?? [];
const below = (...folders: readonly string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}`)));
const except = (...paths: readonly string[]) =>
  files.filter(({ path }) => !paths.some((start) => path.startsWith(`src/${start}`)));

function isAllowed(path: string, specifier: string): boolean {
  const folder = folderOf(path);
  const own = specifier.startsWith('./') || specifier.startsWith(`#${folder}/`);
  if (folder === 'islands' && specifier.startsWith('#islands/')) {
    // Every room in which questions are asked uses the forms of the quiz.
    return [path.split('/')[2], 'shared', 'quiz'].includes(specifier.split('/')[1] ?? '');
  }
  return (
    own ||
    (mayImport[folder] ?? []).some((allowed) =>
      /[/:]$/.test(allowed) ? specifier.startsWith(allowed) : specifier === allowed,
    )
  );
}

describe('directions', () => {
  test('every folder of src has its rule', () => {
    const folders = readdirSync('src').filter((name) => !(name in mayImport));
    expect(folders).toEqual([]);
  });

  test('files import only what their folder may', () => {
    expect(
      breaches(files, ({ path, imports }) => imports.filter((name) => !isAllowed(path, name))),
    ).toEqual([]);
  });

  test('a breach is noticed', () => {
    expect(isAllowed('src/core/question/grade.ts', '#stores/progress.ts')).toBe(false);
    expect(isAllowed('src/islands/quiz/Quiz.svelte', '#islands/sorter/Sorter.svelte')).toBe(false);
    expect(isAllowed('src/components/lesson/Quiz.astro', '../islands/quiz/Quiz.svelte')).toBe(
      false,
    );
  });

  test('imports of our own files name the file with its extension', () => {
    const bare = ({ imports }: SourceFile) =>
      imports.filter((name) => /^[.#]/.test(name) && !extname(name.split('?')[0] ?? ''));
    expect(breaches([...files, ...tests], bare)).toEqual([]);
  });

  test('lessons import nothing', () => {
    expect(breaches(lessons, ({ code: text }) => found(text, /^(import|export)\s.*/gm))).toEqual(
      [],
    );
  });
});

describe('single doors', () => {
  const doors: readonly (readonly [what: string, door: readonly SourceFile[], RegExp])[] = [
    ['astro:content', except('site/', 'content.config.ts'), /['"]astro:content['"]/g],
    ['ts-fsrs', except('core/review/'), /['"]ts-fsrs['"]/g],
    ['zod', except('schemas/', 'loaders/', 'content.config.ts'), /['"](astro\/)?zod['"]/g],
    [
      'localStorage, sessionStorage and indexedDB',
      except('stores/storage/', 'components/page/FirstScript.astro'),
      /\b(localStorage|sessionStorage|indexedDB)\b/g,
    ],
    [
      'Pagefind',
      except('islands/search/', 'integrations/', 'components/page/FirstScript.astro'),
      /pagefind\/|['"]pagefind['"]/g,
    ],
    ['a host’s SCORM or cmi5', except('lms/'), /\bAPI_1484_11\b|\bwindow\.API\b|\bcmi5\b/g],
    [
      'clock and chance',
      except('stores/', 'setup/', 'integrations/', 'loaders/'),
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.(randomUUID|getRandomValues)\b/g,
    ],
  ];
  test.each(doors)('%s', (_, others, pattern) => {
    expect(breaches(others, ({ code: text }) => found(text, pattern))).toEqual([]);
  });

  test('the rules of learning touch no browser', () => {
    const browser = /(?<![\w.])(window|document|navigator|fetch|console|process)\s*[.([]/g;
    expect(breaches(below('core/'), ({ code: text }) => found(text, browser))).toEqual([]);
  });
});

describe('what the policy or the platform forbids', () => {
  const rules: readonly (readonly [what: string, RegExp])[] = [
    ['a router of its own', /\bClientRouter\b|\bViewTransitions\b/g],
    ['HTML out of strings', /\{@html\b|\binnerHTML\b|\bouterHTML\s*=|\binsertAdjacentHTML\b/g],
    ['islands without HTML', /\bclient:only\b/g],
    ['raw HTML that is not JSON', /\bset:html=(?!\{JSON\.stringify\()[^\s>]*/g],
    ['prefetching everything', /\bprefetchAll:\s*true\b/g],
    ['roles that take over the keyboard', /role="application"|aria-(grabbed|dropeffect)/g],
    ['a tab order by numbers', /tabindex="?\{?[1-9]/gi],
    ['tests that are left out or alone', /\b(test|it|describe)\.(only|skip|fixme|todo)\b/g],
  ];
  const all = [...except('setup/', 'integrations/'), ...tests, ...lessons].filter(
    ({ path }) => !['test/architecture.test.ts', 'test/sourceFile.test.ts'].includes(path),
  );
  const built = all.filter(({ path }) => !path.startsWith('test/'));
  test.each(rules)('%s', (what, pattern) => {
    const among = what.startsWith('tests') ? all : built;
    expect(breaches(among, ({ code: text }) => found(text, pattern))).toEqual([]);
  });

  test('style attributes', () => {
    const markup = [...files, ...lessons].filter(({ path }) => /\.(astro|svelte|mdx)$/.test(path));
    const inline = /<[A-Za-z][^<>]*\sstyle(=|:[a-z])/g;
    expect(breaches(markup, ({ code: text }) => found(text, inline))).toEqual([]);
  });
});

describe('style', () => {
  const styled = files.filter(({ style }) => style.trim() !== '');
  test('knows no physical directions', () => {
    const sides =
      /(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-\w+)?|left|right|top|bottom|border-(top|bottom)-(left|right)-radius)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b/g;
    expect(breaches(styled, ({ style }) => found(style, sides))).toEqual([]);
  });

  test('colours come from the tokens', () => {
    const raw = /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/gi;
    const others = styled.filter(({ path }) => path !== 'src/styles/tokens.css');
    expect(breaches(others, ({ style }) => found(style, raw))).toEqual([]);
  });

  test('rules of components stand in a layer', () => {
    const unlayered = ({ code: text }: SourceFile) =>
      [...text.matchAll(/<style[^>]*>\s*([^\s{]*)/g)].map(([, first]) => first ?? '');
    const isLayer = (first: string) => first === '@layer';
    const others = ({ path }: SourceFile) => /\.(astro|svelte)$/.test(path);
    expect(
      breaches(files.filter(others), (file) => unlayered(file).filter((first) => !isLayer(first))),
    ).toEqual([]);
  });
});

describe('size and names', () => {
  test('no file is longer than 200 lines', () => {
    const long = [...files, ...tests].filter(({ text }) => text.split('\n').length > 201);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no name says nothing', () => {
    const empty = /\/(index|utils?|helpers?|common|manager|types|misc)\.(ts|js)$/;
    const vague = [...files, ...tests].filter(({ path }) => empty.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('the README names every folder of src', () => {
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
    const folders = readdirSync('src', { withFileTypes: true }).filter((e) => e.isDirectory());
    const unnamed = folders.map(({ name }) => name).filter((name) => !readme.includes(`${name}/`));
    expect(unnamed).toEqual([]);
  });
});
