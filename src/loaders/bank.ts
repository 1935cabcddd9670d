import { createHash } from 'node:crypto';
import type { Drill } from '#core/question/drill.ts';
import type { Question } from '#core/question/question.ts';
import type { Dossier } from '#core/simulation/dossier.ts';
import type { Simulation } from '#core/simulation/task.ts';
import type { DossierFile } from '#schemas/dossier.ts';
import type { AuthoredDrill } from '#schemas/drill.ts';
import type { AuthoredQuestion, Bank } from '#schemas/question.ts';
import type { SimulationFile } from '#schemas/simulation.ts';
import type { ClaimsFile } from '#schemas/claim.ts';
import type { ScenarioFile } from '#schemas/scenario.ts';

/** What a question carries for the site beside what the learner sees. */
export interface QuestionEntry {
  readonly question: Question;
  readonly objective: string;
  readonly bloom: AuthoredQuestion['bloom'];
  readonly difficulty: number;
  readonly exams: readonly string[];
  readonly edition: string;
  readonly checkedOn: string;
  readonly sources: AuthoredQuestion['sources'];
}

export type DrillEntry = Drill;

/** The drills of the course, each with its fingerprint, in file order. */
export const drillsOf = (drills: readonly AuthoredDrill[]): DrillEntry[] =>
  drills.map(({ id, lesson, section, rule, draw, stem, unit, decimals, why, mistakes }) => {
    const shown = { id, lesson, section, rule, draw, stem, unit, decimals, why, mistakes };
    return { ...shown, hash: fingerprint(shown) };
  });

/** A simulation with its name and its fingerprint, without what only authors need. */
export function simulationOf(
  id: string,
  { title, lesson, intro, tasks }: SimulationFile,
): Simulation {
  const shown = tasks.map(({ id: name, title: heading, predict, try: steps, explain }) => ({
    id: name,
    title: heading,
    predict,
    try: steps,
    explain,
  }));
  return { id, title, lesson, intro, tasks: shown, hash: fingerprint(shown) };
}

/** The claims as a learner audits them, with their fingerprint. */
export function claimsOf({ claims }: ClaimsFile) {
  const shown = claims.map(({ id, text, verdict, why }) => ({ id, text, verdict, why }));
  return { claims: shown, hash: fingerprint(shown) };
}

/** A scenario as its author wrote it, with the fingerprint of all that decides a path. */
export const scenarioOf = (data: ScenarioFile) => ({ data, hash: fingerprint(data.scenes) });
/** The dossiers of a file in its order, with the clauses they offer, each with its fingerprint. */
export const dossiersOf = ({ clauses, dossiers }: DossierFile): Dossier[] =>
  dossiers.map((authored) => {
    const { id, title, trade, saw, context, grade, near, clause, nearClauses, clauseWhy } =
      authored;
    const { beside, requirement, evidence, gap, reason, differ } = authored;
    const offered = [clause, ...beside].toSorted(byClause);
    const names = offered.map((at) => ({ at, name: clauses[at] ?? '' }));
    const seen = { id, title, trade, saw, context, clauses: names };
    const told = { grade, near, clause, nearClauses, clauseWhy, reason, differ };
    const shown = { ...seen, ...told, statement: { requirement, evidence, gap } };
    return { ...shown, hash: fingerprint(shown) };
  });

/** What a lesson shows of a file of dossiers. */
export const dossierSetOf = (file: DossierFile) => ({
  lesson: file.lesson,
  dossiers: dossiersOf(file),
});

const byClause = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** The questions of a bank, each with its case and its fingerprint, in file order. */
export function questionsOf(bank: Bank): QuestionEntry[] {
  const cases = new Map(bank.cases.map((entry) => [entry.id, entry]));
  return bank.questions.map((authored) => {
    const { objective, bloom, difficulty, exams, edition, checkedOn, sources, ...rest } = authored;
    const { case: caseId, ...shown } = rest;
    const found = caseId === undefined ? undefined : cases.get(caseId);
    const question = {
      ...shown,
      ...(found && { case: found }),
      hash: fingerprint(shown),
    } as Question;
    return {
      question,
      objective,
      bloom,
      difficulty,
      exams,
      edition,
      checkedOn: checkedOn ?? bank.checkedOn,
      sources,
    };
  });
}

/** A short word for a content: another one for another content. */
export const fingerprint = (content: object) =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
