import { expect, test } from 'vitest';
import { describeSource } from './sourceFile.ts';

const imports = (text: string) => describeSource('src/a.ts', text).imports;

test('every form of import is seen', () => {
  expect(imports(`import a from '#core/a.ts';`)).toEqual(['#core/a.ts']);
  expect(imports(`import {\n  a,\n  b,\n} from "#core/b.ts";`)).toEqual(['#core/b.ts']);
  expect(imports(`  import type { A } from './a.ts';`)).toEqual(['./a.ts']);
  expect(imports(`export * from './a.ts';`)).toEqual(['./a.ts']);
  expect(imports(`import './a.css';`)).toEqual(['./a.css']);
  expect(imports('const a = await import(`./a.ts`);')).toEqual(['./a.ts']);
  expect(imports(`@import url('./a.css') layer(base);`)).toEqual(['./a.css']);
});

test('imports in comments are not', () => {
  expect(imports(`// import a from 'a';\n/*\nimport b from 'b';\n*/`)).toEqual([]);
});

test('addresses in code are no comments', () => {
  const text = `const a = 'https://x.org'; localStorage.a;`;
  expect(describeSource('src/a.ts', text).code).toBe(text);
});

test('style is found in components and in style sheets', () => {
  expect(describeSource('src/a.svelte', '<p>a</p><style>p{}</style>').style).toBe('p{}');
  expect(describeSource('src/a.css', 'p{} /* b */').style).toBe('p{} ');
});
