import { historyOf, type Sat } from '#core/exam/sittings.ts';
import type { Progress } from '#core/progress/progress.ts';
import { counted, day, marksOf } from '#islands/shared/words.ts';
import { glance } from '#stores/glance.ts';

/** Fills the table from the stored picture, and hides it where the address asks for a result. */
export function showOverview(): void {
  // The island may have been faster, and knows more.
  if (document.querySelector('[data-ready=true]')) return;
  show('[data-overview]', !/[?&](sitting|exam)=/.test(location.search));
  fillOverview(glance().sittings);
}

/**
 * Fills the table of all mock exams, which stands in the page, with what is known of the learner's
 * sittings. It needs no island; call it again when more is known.
 */
export function fillOverview(sittings: Progress['sittings']): void {
  const table = document.querySelector<HTMLTableElement>('[data-overview] table');
  if (!table) return;
  const { exams, discarded } = historyOf(sittings);
  // The newest comes last, and so to the top.
  for (const { exam, sittings: sat } of exams.toReversed()) {
    const [latest] = sat;
    const row = rowOf(table, exam);
    const [name, count, last] = row.cells;
    const link = name?.querySelector('a');
    if (!latest || !link || !count || !last) continue;
    link.href = `?exam=${encodeURIComponent(exam)}`;
    count.textContent = counted(sat.length, 'sitting', 'sittings');
    last.textContent = saidOf(latest);
    row.parentElement?.prepend(row);
  }
  show('[data-empty]', exams.length === 0);
  show('[data-discarded]', discarded > 0);
  const note = document.querySelector('[data-discarded]');
  const [were, are] = discarded === 1 ? ['sitting was', 'is'] : ['sittings were', 'are'];
  if (note) note.textContent = `${discarded} ${were} discarded and ${are} not listed.`;
}

/** The row of a mock exam; one that the course no longer has gets a row of its own. */
function rowOf(table: HTMLTableElement, exam: string): HTMLTableRowElement {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const known = rows.find((row) => row.dataset['mock'] === exam);
  if (known) return known;
  const row = rows[0]?.cloneNode(true) as HTMLTableRowElement;
  row.dataset['mock'] = exam;
  const link = row.querySelector('a');
  if (link) link.textContent = exam;
  rows[0]?.before(row);
  return row;
}

function saidOf({ t, ended }: Sat): string {
  if (!ended) return `begun on ${day(t)}, not handed in`;
  if (ended.of === 0)
    return `${ended.how === 'time-out' ? 'time ran out' : 'handed in'}, ${day(t)}`;
  return `${marksOf(ended.marks, ended.of)}, ${ended.passed ? 'passed' : 'not passed'}, ${day(t)}`;
}

function show(selector: string, isShown: boolean): void {
  const part = document.querySelector<HTMLElement>(selector);
  if (part) part.hidden = !isShown;
}
