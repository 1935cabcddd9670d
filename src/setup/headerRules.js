/**
 * @typedef {{ readonly pattern: RegExp, readonly headers: readonly (readonly [name: string, value: string])[] }} HeaderRule
 */

/**
 * Reads a `_headers` file as static hosts do: a line with a path, where `*` stands for anything,
 * then indented lines with the headers for it.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(text) {
  /** @type {{ pattern: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n').filter((candidate) => /^[^#]*\S/.test(candidate))) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const literal = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      rules.push({ pattern: new RegExp(`^${literal.replaceAll('*', '.*')}$`), headers: [] });
    }
  }
  return rules;
}

/**
 * The headers for a path: all rules that match apply.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 */
export function headersFor(rules, path) {
  return rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}
