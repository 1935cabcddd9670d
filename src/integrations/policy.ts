import { createHash } from 'node:crypto';

/** The inline texts that a policy lets run or apply, as hash sources. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The hash source of an inline script or style. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The content security policy. A `<meta>` cannot say who may frame the page, a header can. */
export function policy({ scripts, styles }: Inline, delivery: 'meta' | 'header'): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(delivery === 'header' ? ["frame-ancestors 'self'"] : []),
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html default',
  ].join('; ');
}

/**
 * The `_headers` file: the policy and its companions for every address, and a day in the cache for
 * files whose name changes with their content. Not longer, because such a rule also covers the
 * answer for a file that is missing for a moment.
 */
export function headersFile(inline: Inline, base: string): string {
  const hashed = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'];
  return [
    '/*',
    `  Content-Security-Policy: ${policy(inline, 'header')}`,
    '  Strict-Transport-Security: max-age=63072000; includeSubDomains',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...hashed.flatMap((path) => [`${base}${path}`, '  Cache-Control: public, max-age=86400']),
    '',
  ].join('\n');
}
