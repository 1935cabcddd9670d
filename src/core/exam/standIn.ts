import type { Attempt } from './attempt.ts';
import type { Blueprint } from './blueprint.ts';

/**
 * A blueprint for a sitting whose own is no longer in the course: the domains that the paper named,
 * each item one mark. It knows no pass mark, so nothing may be said of passing by it.
 */
export function standIn({ exam, items, minutes, open }: Attempt): Blueprint {
  const domains = [...new Set(items.map(({ domain }) => domain))];
  return {
    id: exam,
    name: exam,
    items: items.length,
    minutes,
    pass: 0,
    passNote: '',
    openBook: open,
    cases: 0,
    blocks: 1,
    partial: false,
    notCovered: [],
    domains: domains.map((id) => ({ id, name: id || 'All items', weight: 1, pool: [] })),
  };
}
