import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/core/exam/lookUp.ts';
import { passagesOf } from '../../../src/core/exam/passages.ts';

const mdx = `Hook.

## Width against width

Let USL be the upper <Term id="specification-limit">specification limit</Term> <Ref source="nist-handbook" at="6.1.6" />:

Cp = (USL − LSL) ÷ 6σ

{/* a remark */}

| Setting | Cp |
| --- | --- |
| mean **10.0** | 1.25 |

<Quiz questions="capability/a capability/b" />

## Summary

- The *nearer* limit decides.
- Nothing else.
`;

describe('A lesson in the reference pane', () => {
  const passages = passagesOf('QAM-705 Capability', mdx);

  it('is read section by section, without the words of the course and without questions', () => {
    expect(passages.map(({ heading }) => heading)).toEqual(['Width against width', 'Summary']);
    expect(passages[0]?.text).toEqual([
      'Let USL be the upper specification limit :',
      'Cp = (USL − LSL) ÷ 6σ',
      'Setting; Cp',
      'mean 10.0; 1.25',
    ]);
    expect(passages[1]?.text).toEqual(['The nearer limit decides.', 'Nothing else.']);
  });

  it('is found when every word stands in it, headings first', () => {
    expect(lookUp(passages, 'nearer limit').map(({ heading }) => heading)).toEqual(['Summary']);
    expect(lookUp(passages, 'summary')[0]?.heading).toBe('Summary');
    expect(lookUp(passages, 'LIMIT')).toHaveLength(2);
    expect(lookUp(passages, 'no such word')).toEqual([]);
    expect(lookUp(passages, '  ')).toEqual([]);
  });
});
