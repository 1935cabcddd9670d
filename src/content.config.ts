import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import {
  dossierSetOf,
  drillsOf,
  questionsOf,
  simulationOf,
  claimsOf,
  scenarioOf,
  type DrillEntry,
  type QuestionEntry,
} from '#loaders/bank.ts';
import {
  activitiesOf,
  termsOf,
  type ActivitiesOfCourse,
  type TermOfCourse,
} from '#loaders/cards.ts';
import { yamlLoader } from '#loaders/yamlLoader.ts';
import { activities } from '#schemas/activity.ts';
import { blueprint, type BlueprintFile } from '#schemas/blueprint.ts';
import { claims } from '#schemas/claim.ts';
import { comparison, type ComparisonFile } from '#schemas/comparison.ts';
import { contrasts, type ContrastsFile } from '#schemas/contrast.ts';
import { course, type Course } from '#schemas/course.ts';
import { diagram, type DiagramFile } from '#schemas/diagram.ts';
import { dossiers } from '#schemas/dossier.ts';
import { drills } from '#schemas/drill.ts';
import { exam, type ExamFile } from '#schemas/exam.ts';
import { formulas, type FormulasFile } from '#schemas/formula.ts';
import { glossary } from '#schemas/glossary.ts';
import { lesson } from '#schemas/lesson.ts';
import { overview, type OverviewFile } from '#schemas/overview.ts';
import { bank } from '#schemas/question.ts';
import { simulation } from '#schemas/simulation.ts';
import { scenario } from '#schemas/scenario.ts';
import { sourceList, type Source } from '#schemas/source.ts';

export const collections = {
  course: defineCollection({
    loader: yamlLoader('content/course.yaml', course, (file) => [['course', file]]),
    schema: z.custom<Course>(),
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '**/*.mdx' }),
    schema: lesson,
  }),
  questions: defineCollection({
    loader: yamlLoader('content/questions', bank, (file) =>
      questionsOf(file).map((entry) => [entry.question.id, entry] as const),
    ),
    schema: z.custom<QuestionEntry>(),
  }),
  activities: defineCollection({
    loader: yamlLoader('content/activities', activities, (file, name) => [
      [name, activitiesOf(file)],
    ]),
    schema: z.custom<ActivitiesOfCourse>(),
  }),
  comparisons: defineCollection({
    loader: yamlLoader('content/comparisons', comparison, (file) => [['comparison', file]]),
    schema: z.custom<ComparisonFile>(),
  }),
  overviews: defineCollection({
    loader: yamlLoader('content/overviews', overview, (file, name) => [[name, file]]),
    schema: z.custom<OverviewFile>(),
  }),
  drills: defineCollection({
    loader: yamlLoader('content/drills.yaml', drills, (file) =>
      drillsOf(file.drills).map((drill) => [drill.id, drill] as const),
    ),
    schema: z.custom<DrillEntry>(),
  }),
  exams: defineCollection({
    loader: yamlLoader('content/exams', exam, (file, name) => [[name, file]]),
    schema: z.custom<ExamFile>(),
  }),
  blueprints: defineCollection({
    loader: yamlLoader('content/exams/blueprints', blueprint, (file, name) => [[name, file]]),
    schema: z.custom<BlueprintFile>(),
  }),
  diagrams: defineCollection({
    loader: yamlLoader('content/diagrams', diagram, (file, name) => [[name, file]]),
    schema: z.custom<DiagramFile>(),
  }),
  simulations: defineCollection({
    loader: yamlLoader('content/simulations', simulation, (file, name) => [
      [name, simulationOf(name, file)],
    ]),
    schema: z.custom<ReturnType<typeof simulationOf>>(),
  }),
  claims: defineCollection({
    loader: yamlLoader('content/claims.yaml', claims, (file) => [['claims', claimsOf(file)]]),
    schema: z.custom<ReturnType<typeof claimsOf>>(),
  }),
  contrasts: defineCollection({
    loader: yamlLoader('content/contrasts.yaml', contrasts, (file) => [['contrasts', file]]),
    schema: z.custom<ContrastsFile>(),
  }),
  scenarios: defineCollection({
    loader: yamlLoader('content/scenarios', scenario, (file, name) => [[name, scenarioOf(file)]]),
    schema: z.custom<ReturnType<typeof scenarioOf>>(),
  }),
  dossiers: defineCollection({
    // One entry a file: a collection sorts its entries, and these have an order.
    loader: yamlLoader('content/dossiers', dossiers, (file, name) => [[name, dossierSetOf(file)]]),
    schema: z.custom<ReturnType<typeof dossierSetOf>>(),
  }),
  formulas: defineCollection({
    loader: yamlLoader('content/formulas.yaml', formulas, (file) => [['formulas', file]]),
    schema: z.custom<FormulasFile>(),
  }),
  glossary: defineCollection({
    loader: yamlLoader('content/glossary.yaml', glossary, (file) =>
      termsOf(file).map((term) => [term.id, term] as const),
    ),
    schema: z.custom<TermOfCourse>(),
  }),
  sources: defineCollection({
    loader: yamlLoader('content/sources.yaml', sourceList, (file) =>
      file.sources.map((source) => [source.id, source] as const),
    ),
    schema: z.custom<Source>(),
  }),
};
