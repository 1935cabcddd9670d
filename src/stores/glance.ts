import { nothing, type Progress } from '#core/progress/progress.ts';
import { viewOf } from '#core/progress/view.ts';
import { viewKey } from './environment.ts';
import { readLocal } from './storage/local.ts';

let seen: Progress | undefined;

/**
 * The stored picture of the progress as the page found it, without opening the log: good for a
 * first frame only. Of somebody who has done much it is long, so read it where it is needed.
 */
export const glance = (): Progress => (seen ??= viewOf(readLocal(viewKey)) ?? nothing);
