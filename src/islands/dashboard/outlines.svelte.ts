import type { Component } from 'svelte';
import type { Progress } from '#core/progress/progress.ts';
import type { ExamOutline } from '#core/readiness/outline.ts';
import { planProblems } from '#core/readiness/planInput.ts';
import { fetchData } from '#islands/shared/bank.ts';
import type { Standing } from './standing.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The exam with the nearest day ahead of all that the learner has planned, or undefined. */
export function aimedAt(
  plans: Progress['plans'],
  exams: readonly Named[],
  today: string,
): Named | undefined {
  const ahead = exams.flatMap((exam) => {
    const plan = Object.hasOwn(plans, exam.id) ? plans[exam.id] : undefined;
    const fits = plan && !planProblems(plan.day, String(plan.minutes), today).day;
    return fits ? [{ exam, day: plan.day }] : [];
  });
  return ahead.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]?.exam;
}

/** The outlines of exams and the script that shows them; each comes only when it is asked for. */
export class Outlines {
  #known = $state.raw<Readonly<Record<string, ExamOutline>>>({});
  #failed = $state.raw<readonly string[]>([]);
  readonly #asked = new Set<string>();
  /** What shows an exam. */
  Standing = $state.raw<Component<Standing>>();

  of = (id: string): ExamOutline | undefined => this.#known[id];
  hasFailed = (id: string): boolean => this.#failed.includes(id);
  isOpen = (id: string): boolean => !this.of(id) && !this.hasFailed(id);

  /** Asks for an exam unless it was asked for before. */
  ask(id: string): void {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    void this.#load(id);
  }

  /** Asks once more for an exam that could not be had. */
  again(id: string): Promise<void> {
    this.#failed = this.#failed.filter((one) => one !== id);
    return this.#load(id);
  }

  async #load(id: string): Promise<void> {
    try {
      const [outline, script] = await Promise.all([
        fetchData<ExamOutline>(`outlines/${id}.json`),
        import('./Standing.svelte'),
      ]);
      this.Standing = script.default;
      this.#known = { ...this.#known, [id]: outline };
    } catch {
      this.#failed = [...this.#failed, id];
    }
  }
}
