import { nothing } from '#core/progress/progress.ts';
import {
  summaryOfModule,
  type LessonOutline,
  type LessonSummary,
  type ModuleOutline,
  type ModuleSummary,
} from '#core/progress/summary.ts';
import { nextStep, type NextStep } from '#core/readiness/nextStep.ts';
import { dueIn } from '#core/review/outlook.ts';
import { now } from '#stores/environment.ts';
import { glance } from '#stores/glance.ts';
import { storedOutlook } from '#stores/outlook.ts';
import { toldOf } from './nextWords.ts';
import { sittingsSaid } from './sittingWords.ts';
import { lastOf, stateOf } from './unitWords.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const addresses = {
  review: `${base}review/`,
  practice: `${base}practice/`,
  mock: `${base}exam/`,
};

/**
 * Fills the page of the progress, as the server made it, from the stored picture, before its island
 * is alive. It tells where the learner stands in no exam: a page of somebody with a plan wakes.
 */
export function showProgress(): void {
  const progress = glance();
  const outlook = storedOutlook();
  if ((progress === nothing && !outlook) || !isAsleep()) return;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-module]')];
  // Who scrolls wakes the island, so that only what is seen at first has to be filled.
  const seen = new IntersectionObserver((entries) => {
    if (!isAsleep()) return seen.disconnect();
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      const section = target as HTMLElement;
      fillModule(section, summaryOfModule(outlineOf(section), progress));
    }
  });
  for (const section of sections) seen.observe(section);
  put(document, '[data-sittings]', sittingsSaid(progress.sittings));
  const due = dueIn(outlook);
  // Where cards are due, no lesson decides what is next, and none has to be read.
  fillNext(nextStep(due > 0 ? [] : sections.map(outlineOf), progress, due));
}

/** The island knows more, once it is alive. */
const isAsleep = () => document.querySelector('main astro-island[ssr]') !== null;

function fillNext(step: NextStep): void {
  const { link, reason } = toldOf(step, undefined, addresses, now());
  put(document, '[data-reason]', reason);
  const next = document.querySelector<HTMLAnchorElement>('[data-next]');
  if (!next) return;
  if (!link) next.parentElement?.remove();
  else {
    next.href = link.href;
    next.textContent = link.text;
  }
}

/** What the page itself says of a module; names and addresses are read where they are needed. */
function outlineOf(section: HTMLElement): ModuleOutline {
  const lessonOf = (row: HTMLTableRowElement): LessonOutline => ({
    get id() {
      return row.getAttribute('data-lesson') ?? '';
    },
    get checks() {
      return row.getAttribute('data-asks')?.split(' ').filter(Boolean) ?? [];
    },
    get code() {
      return row.querySelector('.k')?.textContent ?? '';
    },
    get title() {
      return row.querySelector('a')?.textContent ?? '';
    },
    get url() {
      return row.querySelector('a')?.href ?? '';
    },
  });
  return {
    slug: section.dataset['module'] ?? '',
    title: section.firstElementChild?.textContent ?? '',
    lessons: rowsOf(section).map(lessonOf),
  };
}

const rowsOf = (section: HTMLElement) => [
  ...(section.querySelector('table')?.tBodies[0]?.rows ?? []),
];

function fillModule(section: HTMLElement, summary: ModuleSummary): void {
  if (summary.lessons.every(({ tried, completed }) => tried === 0 && !completed)) return;
  const bars = [
    [summary.completed, summary.lessons.length],
    [summary.held, summary.checks],
  ] as const;
  for (const [at, bar] of [...section.querySelectorAll('.bar')].entries()) {
    const [value, of] = bars[at] ?? [0, 0];
    bar.querySelector('progress')?.setAttribute('value', String(value));
    put(bar, 'bdi', `${value} of ${of}`);
  }
  put(section, '[data-last]', lastOf(summary));
  for (const [at, row] of rowsOf(section).entries()) {
    const lesson = summary.lessons[at];
    if (lesson) fillLesson(row, lesson);
  }
}

function fillLesson({ cells }: HTMLTableRowElement, summary: LessonSummary): void {
  const { lesson, tried, held, missed, completed } = summary;
  if (tried === 0 && !completed) return;
  const texts = [`${tried} of ${lesson.checks.length}`, held, missed, stateOf(summary)];
  for (const [at, text] of texts.entries()) {
    const cell = cells[at + 1];
    const place = cell?.firstElementChild ?? cell;
    if (place) place.textContent = String(text);
  }
}

function put(inside: ParentNode, selector: string, text: string): void {
  const place = inside.querySelector(selector);
  if (place) place.textContent = text;
}
