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
  ...files.blueprints.map(({ data }) => `paper/${data.id}/`),
  ...files.blueprints.map(({ data }) => `paper/${data.id}/key/`),
  'sorter/',
  'review/',
  'review/cards/',
  'compare/',
  'glossary/',
  'search/',
  'progress/',
  'statistics/',
  'practice/',
  'contrast/',
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
  'paper/lead-auditor-like/',
  'paper/lead-auditor-like/key/',
  'scenarios/capstone/',
  'lab/',
  'sorter/',
  'review/',
  'review/cards/',
  'compare/',
  'glossary/',
  'search/',
  'progress/',
  'statistics/',
  'practice/',
  'contrast/',
  'results/',
  'sources/',
  'about/',
  '404.html',
];
