const longest = 40;

/**
 * The numbers that a typed text can mean: both `,` and `.` may mark the decimals, spaces and a unit
 * behind it are let pass. `1,234` can mean two numbers, so the result is a list; it is empty when
 * the text is no number.
 */
export function numbersIn(text: string): number[] {
  if (text.length > longest) return [];
  const bare = text.normalize('NFKC').replace(/[\s_'’]/g, '');
  const match = /^([+\-−]?)(\d[\d.,]*|[.,]\d+)(%|\p{Sc}|[a-z]*)$/iu.exec(bare);
  if (!match) return [];
  const sign = match[1] === '-' || match[1] === '−' ? -1 : 1;
  const digits = match[2] ?? '';
  const found = readings(digits).map((reading) => sign * Number(reading));
  return [...new Set(found.filter(Number.isFinite))];
}

function readings(digits: string): string[] {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return [digits];
  const mark = digits[last] ?? '.';
  const other = mark === '.' ? ',' : '.';
  const decimal = `${digits.slice(0, last).replaceAll(other, '')}.${digits.slice(last + 1)}`;
  const thousands = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
  const whole = digits.replace(/[.,]/g, '');
  if (digits.indexOf(mark) !== last) return thousands ? [whole] : [];
  return thousands ? [decimal, whole] : [decimal];
}
