import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '#setup/headerRules.js';

const rules = readHeaderRules(`# sent by the host
/*
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
  X-Content-Type-Options: nosniff
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`);

test('every rule that matches a path gives its headers', () => {
  expect(headersFor(rules, '/_astro/page.css').map(([name]) => name)).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Cache-Control',
  ]);
  expect(headersFor(rules, '/lessons/').map(([name]) => name)).not.toContain('Cache-Control');
});

test('a value keeps its colons', () => {
  expect(headersFor(rules, '/')[0]?.[1]).toBe("default-src 'none'; img-src 'self' data:");
});

test('a point in a path stands for itself', () => {
  const exact = readHeaderRules('/a.js\n  X-A: 1\n');
  expect(headersFor(exact, '/a.js')).toHaveLength(1);
  expect(headersFor(exact, '/abjs')).toHaveLength(0);
});
