import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lesson, type LessonData } from '#schemas/lesson.ts';
import { sentence, type Problem } from './yamlFile.ts';

export interface MdxFile {
  readonly file: string;
  readonly data: LessonData;
  readonly words: readonly Word[];
  readonly problems: readonly Problem[];
}

/** A word of the lesson vocabulary as it stands in the text: `<Term id="audit">`. */
export interface Word {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/^\s*(import|export)\s/m, 'a lesson holds no code. Remove the import or export line'],
  [
    /<(script|style|iframe|embed|object|link|meta)\b/i,
    'scripts, styles and embeds are not allowed. Remove it',
  ],
  [/<[a-z][^>]*\sstyle\s*=/i, 'the attribute style is blocked by the content policy. Remove it'],
  [
    /<[^>]*\son[a-z]+\s*=/i,
    'attributes that run scripts are blocked by the content policy. Remove it',
  ],
  [
    /<[a-z][\w-]*[\s/>]/,
    'HTML tags are not allowed in a lesson. Write Markdown or use a word of the course',
  ],
];

/** Reads a lesson: its frontmatter, the words it uses, and what its author has to mend. */
export function readMdx(
  path: string,
  file: string,
  vocabulary: ReadonlySet<string>,
): MdxFile | Problem[] {
  const text = readFileSync(path, 'utf8');
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) {
    return [
      {
        file,
        line: 1,
        message: 'begins without frontmatter. Put its data between two lines of ---.',
      },
    ];
  }
  const [head, yaml = ''] = match;
  const offset = head.split('\n').length - 1;
  let content: unknown;
  try {
    content = parse(yaml);
  } catch (error) {
    const message = `the frontmatter is not readable as YAML: ${String(error).split('\n')[0]}`;
    return [{ file, line: 2, message }];
  }
  const parsed = lesson.safeParse(content);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => {
      const key = 'keys' in issue ? issue.keys[0] : issue.path[0];
      const at = yaml.split('\n').findIndex((line) => line.startsWith(`${String(key)}:`));
      return { file, line: at + 2, message: sentence(issue, content) };
    });
  }
  const lines = text.slice(head.length).split('\n');
  const words = lines.flatMap((line, i) => wordsOf(line, offset + i + 1));
  const problems = lines.flatMap((line, i) => {
    const rule = forbidden.find(([pattern]) => pattern.test(line));
    return rule
      ? [{ file, line: offset + i + 1, message: `${rule[1]}: ${line.trim().slice(0, 60)}` }]
      : [];
  });
  const unknown = words
    .filter(({ name }) => !vocabulary.has(name))
    .map(({ name, line }) => ({
      file,
      line,
      message: `the word <${name}> does not exist. The course knows ${[...vocabulary].sort().join(', ')}.`,
    }));
  return { file, data: parsed.data, words, problems: [...problems, ...unknown] };
}

function wordsOf(line: string, number: number): Word[] {
  return [...line.matchAll(/<([A-Z]\w*)([^>]*)/g)].map(([, name = '', rest = '']) => {
    const pairs = [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]);
    return { name, attributes: Object.fromEntries(pairs) as Record<string, string>, line: number };
  });
}
