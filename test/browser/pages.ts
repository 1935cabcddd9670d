import { files } from '../content/course.ts';

const modules = files.course?.data.modules.filter(({ lessons }) => lessons.length > 0) ?? [];

/** Every lesson of the course as `module/lesson`, in order. */
export const lessonIds = modules.flatMap(({ slug, lessons }) =>
  lessons.map((lesson) => `${slug}/${lesson}`),
);

/** Every page of the site, below its base path. */
const allPages = [
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

/** Answer keys and printed papers, which differ in nothing but their words. */
const alike = /^(keys|paper)\//;

/** Every page, but of those that are alike only each fourth: `npm run audit` walks the others too. */
export const walkedPages =
  process.env.PLUMBLINE_WALK === 'all'
    ? allPages
    : allPages.filter((path, at) => !alike.test(path) || at % 4 === 0);

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
