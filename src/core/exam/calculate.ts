export type Calculated =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string };

const rank: Readonly<Record<string, number>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  neg: 3,
  '^': 4,
  '√': 5,
};
const apply: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

/**
 * The value of a sum as it is typed into a calculator: + − × ÷ ^ √ and brackets, decimals with a
 * point or a comma, `%` for a hundredth. Dijkstra's shunting yard; the power binds to the right.
 */
export function calculate(text: string): Calculated {
  const tokens = tokensOf(text);
  if (!tokens) return { ok: false, problem: 'Use digits and the signs + − × ÷ ^ √ ( ) % only.' };
  if (tokens.length === 0) return { ok: false, problem: 'Type a sum, such as 12.5 ÷ 4.' };
  const values: number[] = [];
  const signs: string[] = [];
  const unfinished = { ok: false, problem: 'The sum is not finished.' } as const;

  function reduce(): boolean {
    const sign = signs.pop() ?? '';
    const b = values.pop();
    if (b === undefined || sign === '(') return false;
    if (sign === 'neg' || sign === '√') {
      values.push(sign === 'neg' ? -b : Math.sqrt(b));
      return true;
    }
    const a = values.pop();
    if (a === undefined) return false;
    values.push(apply[sign]?.(a, b) ?? Number.NaN);
    return true;
  }

  let wantsValue = true;
  for (const token of tokens) {
    if (/^[\d.]/.test(token)) {
      if (!wantsValue) return unfinished;
      values.push(Number(token));
      wantsValue = false;
    } else if (token === '(' || token === '√') {
      if (!wantsValue) return unfinished;
      signs.push(token);
    } else if (token === ')') {
      if (wantsValue) return unfinished;
      while (signs.length > 0 && signs.at(-1) !== '(') if (!reduce()) return unfinished;
      if (signs.pop() !== '(') return { ok: false, problem: 'A bracket is missing.' };
    } else if (token === '%') {
      if (wantsValue) return unfinished;
      values.push((values.pop() ?? 0) / 100);
    } else if (wantsValue) {
      if (token !== '-' && token !== '+') return unfinished;
      if (token === '-') signs.push('neg');
    } else {
      const binds = rank[token] ?? 0;
      const first = (sign: string) =>
        token === '^' ? (rank[sign] ?? 0) > binds : (rank[sign] ?? 0) >= binds;
      while (signs.length > 0 && first(signs.at(-1) ?? '')) if (!reduce()) return unfinished;
      signs.push(token);
      wantsValue = true;
    }
  }
  if (wantsValue) return unfinished;
  while (signs.length > 0) {
    if (signs.at(-1) === '(') return { ok: false, problem: 'A bracket is missing.' };
    if (!reduce()) return unfinished;
  }
  const value = values[0] ?? Number.NaN;
  if (values.length !== 1) return unfinished;
  if (!Number.isFinite(value)) return { ok: false, problem: 'This has no value that is a number.' };
  return { ok: true, value };
}

/** A result as it is shown: twelve digits, without the noise of binary fractions. */
export const shownValue = (value: number): string => String(Number(value.toPrecision(12)));

function tokensOf(text: string): string[] | undefined {
  const plain = text
    .replaceAll(/[\s\u00A0\u2009\u202F]/g, '')
    .replaceAll(',', '.')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/[×·x]/gi, '*')
    .replaceAll(/[÷:]/g, '/');
  const tokens = plain.match(/\d+\.?\d*|\.\d+|[-+*/^√()%]/g) ?? [];
  return tokens.join('') === plain ? [...tokens] : undefined;
}
