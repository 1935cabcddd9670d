import type { AstroIntegration } from 'astro';

/** Adds `client:use`, which wakes an island at the first sign of a person. */
export const useDirective = (): AstroIntegration => ({
  name: 'plumbline-use-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'use', entrypoint: './src/directives/use.ts' }),
  },
});

/** Whether a script in a page is what Astro makes of the directive. */
export const isUseDirective = (text: string): boolean =>
  text.includes('(self.Astro||(self.Astro={})).use=');
