import { answerWords, keyWords } from './answerWords.ts';
import type { Cause } from './cause.ts';
import { isChanged } from './changes.ts';
import type { Score } from './score.ts';

const head = [
  'item',
  'question',
  'domain',
  'objective',
  'stem',
  'answer',
  'key',
  'verdict',
  'marks',
  'of',
  'seconds',
  'seconds looking up',
  'certainty',
  'flagged',
  'changed',
  'cause of the miss',
  'note',
] as const;

/** The items of a sitting as rows of a table, the head first. */
export function itemRows(
  { items }: Score,
  objectiveOf: (id: string) => string | undefined,
  causes: Readonly<Record<number, Cause>>,
): readonly (readonly string[])[] {
  const rows = items.map(({ item, id, domain, question, work, verdict, marks, of, changed }) => [
    String(item + 1),
    id,
    domain,
    objectiveOf(id) ?? '',
    question?.stem ?? '',
    question ? answerWords(question, work.answer) : work.answer.join(' '),
    question ? keyWords(question) : '',
    verdict === 'gone' ? 'no longer in the course' : verdict,
    String(marks),
    String(of),
    seconds(work.ms),
    seconds(work.looked),
    ['', 'low', 'mid', 'high'][work.sure] ?? '',
    work.flagged ? 'yes' : '',
    changed !== 'no' ? changed : question && isChanged(question, work) ? 'yes' : '',
    causes[item] ?? '',
    work.note,
  ]);
  return [head, ...rows];
}

const seconds = (ms: number) => String(Math.round(ms / 1000));
