import { describe, expect, test } from 'vitest';
import { chooseNode, installerFault } from '#setup/node.js';

describe('the Node that builds the course', () => {
  test('is the one that npm put into the project, where it starts', () => {
    const own = { path: '/project/node', version: '24.21.0' };
    const system = { path: '/usr/bin/node', version: '22.20.0' };
    expect(chooseNode([own, system])).toEqual({ ok: true, node: own });
  });

  test('is the one of the system where npm has none and the system’s is new enough', () => {
    const system = { path: '/usr/bin/node', version: '22.12.0' };
    expect(chooseNode([system])).toEqual({ ok: true, node: system });
  });

  test.each(['20.20.2', '22.11.9', '18.0.0'])('is never Node %s', (version) => {
    expect(chooseNode([{ path: '/usr/bin/node', version }])).toEqual({
      ok: false,
      message: expect.stringMatching(/found: .*install .* run the command again\.$/),
    });
  });

  test('the sentence for a Node that is too old to install says what to do', () => {
    expect(installerFault('18.20.4')).toMatch(/needs Node 20 or newer.*18\.20\.4.*install/);
    expect(installerFault('20.0.0')).toBeUndefined();
    expect(installerFault('24.1.0-nightly')).toBeUndefined();
  });
});
