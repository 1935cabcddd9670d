/** The text of a card cut at a word for a message, without its full stop. */
export function short(text: string, length = 44): string {
  const plain = text.replace(/\.$/, '');
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12))}…`;
}
