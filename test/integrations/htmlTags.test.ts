import { expect, test } from 'vitest';
import { readTags } from '#integrations/htmlTags.ts';

const names = (html: string) => readTags(html).map(({ name }) => name);

test('tags come in their order, with their attributes however they are quoted', () => {
  const [tag] = readTags(`<IMG src="a.png" Alt='it"s' width=3 hidden/>`);
  expect(tag?.name).toBe('img');
  expect([...(tag?.attributes ?? [])]).toEqual([
    ['src', 'a.png'],
    ['alt', 'it"s'],
    ['width', '3'],
    ['hidden', ''],
  ]);
});

test('what stands in a comment, a script, a title or a value is no tag', () => {
  expect(names('<!-- <p> --><b>')).toEqual(['b']);
  expect(names('<script>"<p>"</script><b>')).toEqual(['script', 'b']);
  expect(names('<title><p></title><b>')).toEqual(['title', 'b']);
  expect(names('<i props="<p style=1>"></i><b>')).toEqual(['i', 'b']);
});

test('the text of a script is given to the last character', () => {
  expect(readTags('<script>\n a<b </script >')[0]?.text).toBe('\n a<b ');
  expect(readTags('<p>text</p>')[0]?.text).toBe('');
});

test('a tag knows whether it stands in main', () => {
  const html = '<header><a></header><main><b></b></main><i>';
  expect(readTags(html).map(({ name, inMain }) => [name, inMain])).toEqual([
    ['header', false],
    ['a', false],
    ['main', true],
    ['b', true],
    ['i', false],
  ]);
});

test('a tag ends behind its last attribute', () => {
  const html = '<meta charset="utf-8"><p>';
  expect(html.slice(readTags(html)[0]?.end)).toBe('<p>');
});
