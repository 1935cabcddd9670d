import { expect, test } from 'vitest';
import { differing, textOf } from '#core/comparison/rows.ts';
import { row } from './table.ts';

const scope = row({
  id: 'scope',
  qa: 'One of four parts',
  qm: 'The whole',
  note: 'Whole and part.',
  article: {
    qa: 'Narrow',
    qm: 'Broad',
    verdicts: { iso: 'partly', asq: 'agree', pmi: 'agree', textbooks: 'agree' },
  },
  trades: { asq: { qa: 'Nearly all', note: 'ASQ nests control.', source: 'ASQ' } },
});

test('a cell reads as ISO has it unless a trade is chosen that puts it differently', () => {
  expect(textOf(scope, 'qa', undefined)).toBe('One of four parts');
  expect(textOf(scope, 'qa', 'asq')).toBe('Nearly all');
  expect(textOf(scope, 'qm', 'asq')).toBe('The whole');
  expect(textOf(scope, 'qa', 'gmp')).toBe('One of four parts');
});

test('notes and the claims of the article are text too', () => {
  expect(textOf(scope, 'note', 'asq')).toBe('Whole and part. ASQ nests control.');
  expect(textOf(scope, 'article', undefined)).toBe('QA: Narrow. QM: Broad.');
  expect(textOf(row({ id: 'bare' }), 'article', undefined)).toBe('');
});

test('a trade tells in how many rows it differs', () => {
  expect(differing([scope, row({ id: 'bare' })], 'asq')).toBe(1);
  expect(differing([scope], 'health')).toBe(0);
});
