import { preview, type Preview } from '#core/progress/preview.ts';
import { vectorOf } from '#core/progress/stamp.ts';
import { parseFile, toFile, type Parsed } from '#core/progress/transfer.ts';
import { courseId, now } from './environment.ts';
import { ledger } from './progress.ts';
import { change, settings } from './settings.ts';

/** The learner's work and settings as the text of a file. */
export const exportText = async (): Promise<string> =>
  toFile({
    course: courseId,
    settings: { ...settings.get() },
    operations: await ledger.operations(),
    unreadable: await ledger.unreadable(),
  });

export type Import =
  | {
      readonly ok: true;
      readonly preview: Preview;
      readonly rejected: number;
      apply(): Promise<void>;
    }
  | { readonly ok: false; readonly reason: Extract<Parsed, { ok: false }>['reason'] };

/** Reads the text of a file and says what it would change; nothing changes before `apply`. */
export async function importText(text: string): Promise<Import> {
  const parsed = parseFile(text, courseId, now());
  if (!parsed.ok) return parsed;
  const here = new Set((await ledger.operations()).map(({ id }) => id));
  return {
    ok: true,
    preview: preview(here, parsed.operations),
    rejected: parsed.rejected,
    apply: async () => {
      change(parsed.settings);
      await ledger.merge(parsed.operations);
    },
  };
}

/** Hides all work of a module, or with `all` everything; the id takes it back. */
export async function reset(scope: string): Promise<string> {
  const through = vectorOf(await ledger.operations());
  return ledger.record({ kind: 'reset', scope, through }).id;
}

/** Takes a reset back. */
export const undoReset = (id: string): void =>
  void ledger.record({ kind: 'reset-undone', reset: id });

/** Deletes the learner's work from this device; it cannot be taken back. */
export const removeAll = (): Promise<void> => ledger.removeAll();
