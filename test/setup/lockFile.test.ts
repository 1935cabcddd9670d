import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lock: Readonly<Record<string, Entry>> = read('package-lock.json').packages;
const manifest = read('package.json');
const packages = Object.entries(lock).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);
const pathsWhere = (is: (entry: Entry) => unknown) =>
  packages.filter(([, entry]) => is(entry)).map(([path]) => path);

test('every package in the lock file has its checksum', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(pathsWhere(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no package comes from an address of its own, from git or from a folder', () => {
  expect(pathsWhere(({ resolved }) => resolved !== undefined)).toEqual([]);
  expect(pathsWhere(({ link }) => link)).toEqual([]);
  expect(pathsWhere(({ version }) => !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
});

test('a package may run code while it is installed only when package.json names it', () => {
  const scripts = pathsWhere(({ hasInstallScript }) => hasInstallScript).map(nameOf);
  expect(scripts.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
});

test('the lock file holds the versions that package.json asks for, and those are exact', () => {
  const { devDependencies, optionalDependencies } = manifest;
  const asked = Object.entries<string>({ ...devDependencies, ...optionalDependencies });
  const held = asked.map(([name]) => [name, lock[`node_modules/${name}`]?.version]);
  expect(held).toEqual(asked);
  expect(manifest.dependencies).toBeUndefined();
});
