import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingNativeParts, type Lock, type Platform } from '#setup/native.js';

const mac: Platform = { os: 'darwin', cpu: 'arm64', libc: undefined };
const windows: Platform = { os: 'win32', cpu: 'x64', libc: undefined };
const debian: Platform = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const alpine: Platform = { os: 'linux', cpu: 'x64', libc: 'musl' };

const bundler = (parts: readonly string[]) => ({
  version: '1.2.0',
  optionalDependencies: Object.fromEntries(parts.map((part) => [part, '1.2.0'])),
});
const onlyParents = (lock: Lock) => (path: string) =>
  lock.packages[path]?.optionalDependencies ? lock.packages[path].version : undefined;
const missing = (lock: Lock, platform: Platform) =>
  missingNativeParts(lock, platform, onlyParents(lock)).map(({ name }) => name);

describe('a native part that the lock file leaves out', () => {
  const parts = [
    '@bundler/binding-darwin-arm64',
    '@bundler/binding-darwin-x64',
    '@bundler/binding-win32-x64-msvc',
    '@bundler/binding-linux-x64-gnu',
    '@bundler/binding-linux-x64-musl',
    '@bundler/binding-linux-arm-gnueabihf',
    '@bundler/binding-wasm32-wasi',
  ];
  const lock = { packages: { 'node_modules/bundler': bundler(parts) } };

  test.each([
    [mac, '@bundler/binding-darwin-arm64'],
    [windows, '@bundler/binding-win32-x64-msvc'],
    [debian, '@bundler/binding-linux-x64-gnu'],
    [alpine, '@bundler/binding-linux-x64-musl'],
    [{ os: 'linux', cpu: 'arm', libc: 'glibc' } as const, '@bundler/binding-linux-arm-gnueabihf'],
  ])('is named for the platform that needs it: %o', (platform, name) => {
    expect(missing(lock, platform)).toEqual([name]);
  });

  test('comes in the exact version that its parent asks for, beside its parent', () => {
    expect(missingNativeParts(lock, mac, onlyParents(lock))).toEqual([
      {
        name: '@bundler/binding-darwin-arm64',
        version: '1.2.0',
        path: 'node_modules/@bundler/binding-darwin-arm64',
      },
    ]);
  });

  test.each([
    ['windows-x64', windows],
    ['linuxmusl-x64', alpine],
    ['linux-x64', debian],
  ])('is understood by other spellings: %s', (part, platform) => {
    const other = { packages: { 'node_modules/pages': bundler([`@pages/${part}`]) } };
    expect(missing(other, platform)).toEqual([`@pages/${part}`]);
  });

  test('is not asked for when it is installed, or when its parent is not', () => {
    expect(missingNativeParts(lock, mac, () => '1.2.0')).toEqual([]);
    expect(missingNativeParts(lock, mac, () => undefined)).toEqual([]);
  });

  test('is asked for when another version of it stands in its place', () => {
    const versionAt = (path: string) => (path === 'node_modules/bundler' ? '1.2.0' : '1.1.0');
    expect(missingNativeParts(lock, mac, versionAt)).toHaveLength(1);
  });
});

test('what the lock file says of a part outweighs its name', () => {
  const name = '@bundler/binding-darwin-arm64';
  const lock = {
    packages: {
      'node_modules/bundler': bundler([name]),
      [`node_modules/${name}`]: { version: '1.2.0', os: ['linux'], cpu: ['x64'] },
    },
  };
  expect(missing(lock, mac)).toEqual([]);
  expect(missing(lock, debian)).toEqual([name]);
});

test('two versions of a parent each get their own part', () => {
  const name = '@bundler/binding-darwin-arm64';
  const old = { version: '1.1.0', optionalDependencies: { [name]: '1.1.0' } };
  const lock = {
    packages: {
      'node_modules/bundler': bundler([name]),
      'node_modules/plugin/node_modules/bundler': old,
    },
  };
  expect(missingNativeParts(lock, mac, onlyParents(lock))).toEqual([
    { name, version: '1.2.0', path: `node_modules/${name}` },
    { name, version: '1.1.0', path: `node_modules/plugin/node_modules/${name}` },
  ]);
});

test('optional packages that are no native parts are left alone', () => {
  const lock = {
    packages: {
      '': { optionalDependencies: { node: '24.21.0' } },
      'node_modules/vite': { version: '8.0.0', optionalDependencies: { fsevents: '~2.3.3' } },
    },
  };
  expect(missingNativeParts(lock, mac, onlyParents(lock))).toEqual([]);
});

describe('our own lock file', () => {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const needed = [
    '@astrojs/compiler-binding',
    '@bruits/satteri',
    '@esbuild',
    '@oxlint/binding',
    '@pagefind',
    '@rolldown/binding',
    'lightningcss',
  ];

  test.each([
    ['a Mac', mac],
    ['Windows', windows],
    ['Debian', debian],
  ])('tells every native part that the build needs on %s', (_, platform) => {
    const isPart = (path: string) => lock.packages[path]?.os !== undefined;
    const versionAt = (path: string) => (isPart(path) ? undefined : lock.packages[path]?.version);
    const names = missingNativeParts(lock, platform, versionAt).map(({ name }) => name);
    for (const start of needed) {
      expect(names.filter((name) => name.startsWith(start))).not.toEqual([]);
    }
  });
});
