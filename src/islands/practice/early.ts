/**
 * What a learner has chosen before the island came to life, as the parameters of an address; empty
 * where nothing was. Read it before the markup is taken over.
 */
export function earlyWish(): string {
  const form = document.querySelector<HTMLFormElement>('form[data-builder]');
  if (!form) return '';
  const chosen = [...new FormData(form)].flatMap(([name, value]) => {
    const text = { order: 'course', sure: 'yes' }[name] ?? value;
    const isUsual = name === 'length' && value === '10';
    return typeof text === 'string' && text !== '' && !isUsual ? [[name, text]] : [];
  });
  return new URLSearchParams(chosen).toString();
}
