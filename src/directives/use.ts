import type { ClientDirective } from 'astro';
import { atFirstUse } from '#islands/shared/atFirstUse.ts';
import { noteEarlyDeeds } from './earlyDeeds.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:use'?: boolean;
  }
}

/**
 * The directive `client:use`: an island stays the HTML of the server until the first sign of a
 * person on the page, so that a page which is only read runs none of its script. What was done in
 * it before it was alive is done again then. It wakes at once where its page asks for something by
 * address, or has `data-wake`. Where its script cannot be had, the next sign asks for it again.
 */
const use: ClientDirective = (load, _options, island) => {
  const early = noteEarlyDeeds(island);
  const sleep = () => void atFirstUse(() => void wake());
  async function wake(): Promise<void> {
    const hydrate = await load();
    const doAgain = early.read();
    await hydrate();
    if (island.hasAttribute('ssr')) return sleep();
    early.stop();
    // After what an island does when it has just come to life.
    setTimeout(doAgain);
  }
  if (location.search || 'wake' in document.documentElement.dataset) return void wake();
  sleep();
};

export default use;
