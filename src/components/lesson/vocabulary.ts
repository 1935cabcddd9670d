import Table from '#components/page/Table.astro';
import ComparisonTable from './ComparisonTable.astro';
import Discuss from './Discuss.astro';
import ExamCorner from './ExamCorner.astro';
import Example from './Example.astro';
import Lesson from './Lesson.astro';
import Note from './Note.astro';
import Quiz from './Quiz.astro';
import Ref from './Ref.astro';
import Sorter from './Sorter.astro';
import Summary from './Summary.astro';
import Term from './Term.astro';
import Trades from './Trades.astro';

/** The words that an author may use in a lesson. */
export const vocabulary = {
  ComparisonTable,
  Discuss,
  ExamCorner,
  Example,
  Lesson,
  Note,
  Quiz,
  Ref,
  Sorter,
  Summary,
  Term,
  Trades,
  table: Table,
};
