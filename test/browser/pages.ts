import { files } from '../content/course.ts';

const modules = files.course?.data.modules.filter(({ lessons }) => lessons.length > 0) ?? [];

/** Every lesson of the course as `module/lesson`, in order. */
export const lessonIds = modules.flatMap(({ slug, lessons }) =>
  lessons.map((lesson) => `${slug}/${lesson}`),
);

/** Every page of the site, below its base path. */
export const allPages = [
  '',
  ...modules.map(({ slug }) => `modules/${slug}/`),
  ...lessonIds.map((id) => `lessons/${id}/`),
  ...lessonIds.map((id) => `keys/${id}/`),
  ...files.scenarios.map(({ file }) => `scenarios/${file.replace(/^.*\/|\.yaml$/g, '')}/`),
  'lab/',
  'exams/',
  ...files.exams.map(({ data }) => `exams/${data.id}/`),
  'sorter/',
  'compare/',
  'glossary/',
  'search/',
  'progress/',
  'results/',
  'sources/',
  'about/',
  '404.html',
];

/** One page of each kind, where all pages of a kind are alike. */
export const eachKind = [
  '',
  `modules/${modules[0]?.slug}/`,
  'lessons/difference/sort-the-work/',
  'keys/difference/sort-the-work/',
  'lessons/tools/process-maps/',
  'exams/',
  'exams/cqa/',
  'scenarios/capstone/',
  'lab/',
  'sorter/',
  'compare/',
  'glossary/',
  'search/',
  'progress/',
  'results/',
  'sources/',
  'about/',
  '404.html',
];
