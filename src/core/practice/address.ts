import { anything, filters, lengths, type Known, type Wish } from './wish.ts';

/** A set that is being asked: its questions in their order, and its name. */
export interface Asked {
  readonly ids: readonly string[];
  readonly name: string;
  /** How it was made: by the wish, by quick ten, or elsewhere. */
  readonly like: 'wish' | 'quick' | '';
}

export interface Reading {
  readonly wish: Wish;
  /** Undefined where the address asks for no set. */
  readonly asked: Asked | undefined;
  /** What in the address was not understood, in a sentence. */
  readonly problem: string | undefined;
}

const most = 200;
const nameForm = /^[a-z0-9]{1,40}$/;

/**
 * The parameters that lead to a wish, and to the set that is asked. `usual` is whether this learner
 * is usually asked how sure they are.
 */
export function write(wish: Wish, usual: boolean, asked?: Asked): string {
  const parameters = new URLSearchParams();
  for (const filter of filters) if (wish[filter]) parameters.set(filter, wish[filter]);
  if (wish.length !== anything.length) parameters.set('length', String(wish.length));
  if (wish.inOrder) parameters.set('order', 'course');
  if (wish.sure !== usual) parameters.set('sure', wish.sure ? 'yes' : 'no');
  if (asked) {
    parameters.set('questions', asked.ids.join(','));
    parameters.set('set', asked.name);
    if (asked.like) parameters.set('like', asked.like);
  }
  return parameters.toString();
}

/**
 * What an address asks for. What makes no sense is left out and named; questions that the bank
 * does not have are left out of the set and named. `name` is for a set that has none.
 */
export function read(
  search: string,
  known: Known,
  questions: ReadonlySet<string>,
  name: string,
  usual: boolean,
): Reading {
  const parameters = new URLSearchParams(search);
  const wrong: string[] = [];

  function one<T extends string>(key: string, allowed: readonly T[]): T | '' {
    const value = parameters.get(key) ?? '';
    const found = allowed.find((each) => each === value);
    if (value && found === undefined) wrong.push(`${key} “${shortened(value)}”`);
    return found ?? '';
  }

  const narrowed = Object.fromEntries(
    filters.map((filter) => [filter, one(filter, known[filter])]),
  );
  const length = Number(one('length', lengths.map(String)) || anything.length);
  const inOrder = one('order', ['course']) !== '';
  const stated = one('sure', ['yes', 'no']);
  const sure = stated === '' ? usual : stated === 'yes';
  const wish = { ...anything, ...narrowed, length, inOrder, sure };

  const listed = (parameters.get('questions') ?? '').split(/[\s,]+/).filter(Boolean);
  const ids = [...new Set(listed)].filter((id) => questions.has(id)).slice(0, most);
  const unknown = [...new Set(listed)].filter((id) => !questions.has(id));
  const given = parameters.get('set') ?? '';
  const isName = nameForm.test(given);
  if (given && !isName) wrong.push(`set “${shortened(given)}”`);
  const like = one('like', ['wish', 'quick'] as const);
  return {
    wish,
    asked: ids.length > 0 ? { ids, name: isName ? given : name, like } : undefined,
    problem: sentence(wrong, unknown),
  };
}

function sentence(wrong: readonly string[], unknown: readonly string[]): string | undefined {
  const strange = wrong.length > 0 && `something that this page does not have: ${wrong.join(', ')}`;
  const [first, ...more] = unknown;
  const several = `${unknown.length} questions that this edition does not have`;
  const gone =
    first !== undefined &&
    (more.length === 0
      ? `a question that this edition does not have (${shortened(first)})`
      : `${several} (${unknown.slice(0, 3).map(shortened).join(', ')}${more.length > 2 ? ' and others' : ''})`);
  const parts = [strange, gone].filter((part) => part !== false);
  if (parts.length === 0) return undefined;
  return `The address asks for ${parts.join(', and for ')}. That is left out.`;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
