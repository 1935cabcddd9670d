import type { Plugin } from 'vite';

/**
 * Takes the place of Vite's helper for scripts that are loaded on demand, at a third of its weight:
 * it waits for their style sheets, and leaves the fetching of modules ahead to the browser.
 */
export const lightPreload = (): Plugin => ({
  name: 'plumbline-light-preload',
  apply: 'build',
  generateBundle: {
    // After Vite has listed what each script on demand needs.
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = withoutScripts(chunk.code);
        if (!/vite\/preload-helper/.test(chunk.moduleIds.join())) continue;
        const [, name] = /export\s*\{[^}]*?(?:as\s+)?([\w$]+)\s*\}/.exec(chunk.code) ?? [];
        if (!name || chunk.moduleIds.length > 1)
          throw new Error('Vite writes its preload helper anew.');
        chunk.code = `${code}export{l as ${name}};`;
      }
    },
  },
});

/** The list of a script's needs, in which the scripts themselves are only places to be counted. */
const withoutScripts = (script: string) =>
  script.replace(
    /(?<=__vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=)\[[^\]]*\]/,
    (list) => list.replaceAll(/"[^"]*\.js"/g, '0'),
  );

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
const code = `const l=async(o,f=[])=>{await Promise.all(f.filter(h=>/css$/.test(h)).map(h=>new Promise(d=>{h=${JSON.stringify(base)}+h;if(document.querySelector('link[href="'+h+'"]'))return d();const e=document.createElement("link");e.rel="stylesheet";e.href=h;e.onload=e.onerror=d;document.head.append(e)})));return o()};`;
