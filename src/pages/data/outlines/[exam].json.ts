import type { APIRoute } from 'astro';
import { exams, type ExamData } from '#site/exams.ts';
import { outlineOfExam } from '#site/readiness.ts';

export const getStaticPaths = async () =>
  (await exams()).map((exam) => ({ params: { exam: exam.id }, props: { exam } }));

/** The domains of an exam with the ids of their questions, its lessons and its mock exams. */
export const GET: APIRoute<{ exam: ExamData }> = async ({ props }) =>
  Response.json(await outlineOfExam(props.exam));
