import islandScript from 'astro/runtime/server/astro-island.prebuilt.js';
import idleScript from 'astro/runtime/client/idle.prebuilt.js';
import loadScript from 'astro/runtime/client/load.prebuilt.js';
import mediaScript from 'astro/runtime/client/media.prebuilt.js';
import visibleScript from 'astro/runtime/client/visible.prebuilt.js';
import type { Tag } from './htmlTags.ts';
import { isUseDirective } from './useDirective.ts';

const astroScripts = new Set<string>([
  islandScript,
  idleScript,
  loadScript,
  mediaScript,
  visibleScript,
]);
const astroStyle = /^astro-island,astro-slot[\w,-]*\{display:contents\}$/;
const embeds = new Set(['iframe', 'frame', 'embed', 'object', 'applet', 'base']);
const loading = [
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
];
const onlyNamed = /\b(canonical|alternate|author|license|me|prev|next)\b/;
const elsewhere = /(^|,)\s*([a-z][a-z+.-]*:)?\/\//i;

/** What the content security policy would block in a page: a sentence each, with the remedy. */
export function pageFaults(tags: readonly Tag[], base: string): string[] {
  return tags.flatMap((tag) => [
    ...attributeFaults(tag),
    ...addressFaults(tag),
    ...elementFaults(tag, base),
  ]);
}

function attributeFaults({ name, attributes }: Tag): string[] {
  const keys = [...attributes.keys()];
  const styles = attributes.has('style')
    ? [
        `<${name} style="${attributes.get('style')}"> has no effect. Remove it, or give the element a class and style that in src/styles.`,
      ]
    : [];
  const handlers = keys
    .filter((key) => /^on[a-z]+$/.test(key))
    .map(
      (key) =>
        `<${name} ${key}="…"> would not run. Remove it; what a page does belongs into an island.`,
    );
  return [...styles, ...handlers];
}

function addressFaults({ name, attributes }: Tag): string[] {
  const isFetched = name === 'link' && !onlyNamed.test(attributes.get('rel') ?? '');
  const isPicture = ['use', 'image', 'feimage'].includes(name);
  const keys = isFetched || isPicture ? [...loading, 'href', 'xlink:href'] : loading;
  const foreign = keys
    .filter((key) => elsewhere.test(attributes.get(key) ?? ''))
    .map(
      (key) =>
        `<${name} ${key}="${attributes.get(key)}"> loads from another server. Put the file beside the lesson or into public/, or link to it.`,
    );
  const scripted = ['href', 'src', 'action', 'formaction']
    .filter((key) => /^\s*javascript:/i.test(attributes.get(key) ?? ''))
    .map(
      (key) =>
        `<${name} ${key}="javascript:…"> would not run. Remove it; what a page does belongs into an island.`,
    );
  return [...foreign, ...scripted];
}

function elementFaults(tag: Tag, base: string): string[] {
  const { name, attributes, inMain, text } = tag;
  if (embeds.has(name))
    return [`<${name}> is not allowed. Remove it, and link to the page instead.`];
  if (!inMain) return [];
  const src = attributes.get('src');
  const isOurScript =
    src === undefined
      ? astroScripts.has(text) || isUseDirective(text)
      : src.startsWith(`${base}_astro/`);
  if (isProgram(tag) && !isOurScript) {
    return [
      '<script> in the content is not allowed. Remove it; what a page does belongs into an island.',
    ];
  }
  if (name === 'style' && !astroStyle.test(text)) {
    return ['<style> in the content is not allowed. Remove it, and style a class in src/styles.'];
  }
  return [];
}

/** Whether a tag is a script that the browser would run, not a block of data. */
export function isProgram({ name, attributes }: Tag): boolean {
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  return name === 'script' && /^$|^module$|javascript|ecmascript|^importmap$|rules$/.test(type);
}
