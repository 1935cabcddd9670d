import fc from 'fast-check';
import type { Row } from '#core/comparison/rows.ts';

/** A row with what matters to a test. */
export const row = (part: Partial<Row> & { id: string }): Row => ({
  name: part.id,
  group: 'all',
  qa: '',
  qm: '',
  qc: '',
  shared: false,
  trades: {},
  ...part,
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

/** Any rows, with ids of their own. */
export const anyRows = fc
  .array(fc.record({ name: text, qa: text, qm: text, qc: text }), { maxLength: 12 })
  .map((rows) => rows.map((each, i) => row({ ...each, id: `row-${i}` })));
