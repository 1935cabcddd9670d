import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the project as the dependency rules see it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  /** What stands in `<style>` blocks, or the whole of a style sheet, without comments. */
  readonly style: string;
  /** What it imports, by whatever form of import. */
  readonly imports: readonly string[];
}

const statement = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const sideEffect = /^\s*import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;
const styleSheet = /@import\s+(?:url\()?['"]([^'"]+)['"]/g;

/** The files below a folder that have one of the endings, as slash-separated paths. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted()
    .map((path) => describeSource(path, readFileSync(path, 'utf8')));
}

/** What the rules need to know of a file with this text. */
export function describeSource(path: string, text: string): SourceFile {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
    .replaceAll(/(^|\s)\/\/[^\n]*/g, '$1');
  const blocks = [...code.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
  const imports = [statement, sideEffect, dynamic, styleSheet].flatMap((form) =>
    [...code.matchAll(form)].map(([, specifier]) => specifier ?? ''),
  );
  const style = path.endsWith('.css') ? code : blocks.join('\n');
  return { path, text, code, style, imports };
}
