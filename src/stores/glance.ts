import { nothing, type Progress } from '#core/progress/progress.ts';
import { viewOf } from '#core/progress/view.ts';
import { viewKey } from './environment.ts';
import { readLocal } from './storage/local.ts';

/** The stored picture of the progress, without opening the log: good for a first frame only. */
export const glance = (): Progress => viewOf(readLocal(viewKey)) ?? nothing;
