import { random, shuffle } from '#core/random.ts';
import { flaws, type Flaw } from './flaws.ts';

export const grades = ['conform', 'opportunity', 'minor', 'major', 'ask'] as const;
export type Grade = (typeof grades)[number];
export const parts = ['requirement', 'evidence', 'gap'] as const;
export type PartName = (typeof parts)[number];

export interface Part {
  readonly right: string;
  readonly wrong: readonly { readonly text: string; readonly flaw: Flaw }[];
}

/** What an auditor has seen, and what a finding of it would be. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly trade: string;
  readonly saw: string;
  readonly context: string;
  readonly grade: Grade;
  /** Grades that can be defended; they earn half. */
  readonly near: readonly Grade[];
  readonly clause: string;
  readonly nearClauses: readonly string[];
  /** The clauses to choose from, the right one among them. */
  readonly clauses: readonly { readonly at: string; readonly name: string }[];
  readonly clauseWhy: string;
  readonly statement: Readonly<Record<PartName, Part>>;
  readonly reason: string;
  /** Where competent auditors differ. */
  readonly differ: string;
  readonly hash: string;
}

/** What was chosen; a part by its place in its file, 0 being the right one. */
export interface Finding extends Readonly<Record<PartName, number>> {
  readonly grade: Grade;
  readonly clause: string;
}

const most = { grade: 40, clause: 30, statement: 30 } as const;
/** From so many marks on a dossier counts as answered rightly. */
export const enough = 80;

/** 40 marks for the grade, 30 for the clause, 10 for each part; what can be defended earns half of its marks. */
export function marksOf(dossier: Dossier, { grade, clause, ...rest }: Finding) {
  const of = (full: number, right: boolean, near: boolean) => (right ? full : near ? full / 2 : 0);
  const marks = {
    grade: of(most.grade, grade === dossier.grade, dossier.near.includes(grade)),
    clause: of(most.clause, clause === dossier.clause, dossier.nearClauses.includes(clause)),
    statement: parts.filter((part) => rest[part] === 0).length * (most.statement / parts.length),
  };
  return { ...marks, sum: marks.grade + marks.clause + marks.statement };
}

/** The texts to choose a part from, in an order that belongs to the dossier. */
export function textsOf({ id, statement }: Dossier, part: PartName) {
  const { right, wrong } = statement[part];
  const texts = [right, ...wrong.map(({ text }) => text)].map((text, place) => ({ text, place }));
  return shuffle(texts, random(`${id}/${part}`));
}

/** Why a chosen text of a part does not hold, or undefined for the right one. */
export function flawOf({ statement }: Dossier, part: PartName, place: number): string | undefined {
  const flaw = statement[part].wrong[place - 1]?.flaw;
  return flaw && flaws[flaw];
}

/** A finding as the learner's record keeps it, and back; undefined when it is none of this dossier. */
export const toOptions = ({ grade, clause, ...rest }: Finding): string[] => [
  grade,
  clause,
  ...parts.map((part) => String(rest[part])),
];

export function fromOptions(dossier: Dossier, options: readonly string[]): Finding | undefined {
  const grade = grades.find((one) => one === options[0]);
  const clause = dossier.clauses.find(({ at }) => at === options[1])?.at;
  const [requirement = -1, evidence = -1, gap = -1] = options.slice(2).map(Number);
  const known = { requirement, evidence, gap };
  const fits = parts.every((part) => textsOf(dossier, part).some((t) => t.place === known[part]));
  return grade && clause && fits ? { grade, clause, ...known } : undefined;
}
