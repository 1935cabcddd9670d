import { nothing, type Progress } from './progress.ts';

/**
 * The stored picture of a progress for the first frame, or undefined when it has not the shape of
 * one. It is replaced as soon as the log was read.
 */
export function viewOf(raw: unknown): Progress | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const shape = raw as Record<string, unknown>;
  const fits = Object.entries(nothing).every(([key, value]) => {
    const found = shape[key];
    return (
      typeof found === 'object' && found !== null && Array.isArray(found) === Array.isArray(value)
    );
  });
  return fits ? (raw as Progress) : undefined;
}
