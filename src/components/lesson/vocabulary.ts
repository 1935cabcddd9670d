import Table from '#components/page/Table.astro';
import Calculator from './Calculator.astro';
import Claims from './Claims.astro';
import ComparisonTable from './ComparisonTable.astro';
import Diagram from './Diagram.astro';
import Discuss from './Discuss.astro';
import ExamCorner from './ExamCorner.astro';
import ExamFinder from './ExamFinder.astro';
import Example from './Example.astro';
import GuessFirst from './GuessFirst.astro';
import Lesson from './Lesson.astro';
import MockExams from './MockExams.astro';
import Note from './Note.astro';
import Overview from './Overview.astro';
import Quiz from './Quiz.astro';
import Ref from './Ref.astro';
import Simulation from './Simulation.astro';
import Scenario from './Scenario.astro';
import Sorter from './Sorter.astro';
import Summary from './Summary.astro';
import Term from './Term.astro';
import Trades from './Trades.astro';

/** The words that an author may use in a lesson. */
export const vocabulary = {
  Calculator,
  Claims,
  ComparisonTable,
  Diagram,
  Discuss,
  ExamCorner,
  ExamFinder,
  Example,
  GuessFirst,
  Lesson,
  MockExams,
  Note,
  Overview,
  Quiz,
  Ref,
  Simulation,
  Scenario,
  Sorter,
  Summary,
  Term,
  Trades,
  table: Table,
};
