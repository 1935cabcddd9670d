import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';

/** Something that an author has to mend: where it stands, what is wrong, what to do. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export type YamlFile<T> =
  | { readonly ok: true; readonly data: T; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Path = readonly PropertyKey[];

/** Problems as an author reads them, one a line: `content/glossary.yaml:12 …`. */
export const describe = (problems: readonly Problem[]): string =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');

/**
 * Reads a YAML file and holds it against a schema. `file` names it in messages, `path` finds it.
 * Never throws for what an author wrote: each mistake becomes a problem with its line.
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
): YamlFile<z.output<S>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {
      ok: false,
      problems: [{ file, line: 1, message: 'is missing. Put the file back or create it.' }],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (at: Path) => lineOfNode(document, counter, at);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `is not readable as YAML: ${error.message.split('\n')[0]} Quote texts that hold a colon, a hash or quotes.`,
    }));
    return { ok: false, problems };
  }
  const content: unknown = document.toJS();
  const parsed = schema.safeParse(content);
  if (parsed.success) return { ok: true, data: parsed.data, lineOf };
  const problems = parsed.error.issues.map((issue) => ({
    file,
    line: lineOf('keys' in issue ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    message: sentence(issue, content),
  }));
  return { ok: false, problems };
}

function lineOfNode(document: Document, counter: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** One sentence: which entry, which key, what is wrong, what to do. */
export function sentence(issue: z.core.$ZodIssue, content: unknown): string {
  const entry = entryName(issue.path, content);
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  const where = [entry && `entry “${entry}”`, key && `“${String(key)}”`].filter(Boolean).join(', ');
  const prefix = where ? `${where}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((k) => `“${k}”`).join(', ');
    return `${entry ? `entry “${entry}”: ` : ''}the key ${keys} is not known here. Correct its spelling or remove it.`;
  }
  if (issue.code === 'invalid_type' && issue.message.includes('undefined')) {
    return `${prefix}is missing. Add it.`;
  }
  return `${prefix}${issue.message}. Correct it.`;
}

function entryName(path: Path, content: unknown): string | undefined {
  let value = content;
  let name: string | undefined;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<PropertyKey, unknown>)[part];
    const own = (value as { id?: unknown } | null | undefined)?.id;
    if (typeof own === 'string' && own.length > 1) name = own;
  }
  return name;
}
