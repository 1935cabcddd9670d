import { expect, test } from 'vitest';
import { isIncomplete } from '#setup/install.js';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/binding-darwin': { version: '1.0.0', optional: true },
  },
};

test('an installation is complete when each package is there in its version', () => {
  expect(isIncomplete(lock, () => '7.3.5')).toBe(false);
});

test('an installation is incomplete when a package is absent or of another version', () => {
  expect(isIncomplete(lock, () => undefined)).toBe(true);
  expect(isIncomplete(lock, () => '7.3.4')).toBe(true);
});

test('packages of other platforms may be absent', () => {
  const versionAt = (path: string) => (path.endsWith('astro') ? '7.3.5' : undefined);
  expect(isIncomplete(lock, versionAt)).toBe(false);
});
