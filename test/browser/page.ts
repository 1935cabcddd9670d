import { expect, test as base, type BrowserContext } from '@playwright/test';

export { expect };

/** Every browser test uses this `test`: what a page must never do fails it. */
export const test = base.extend<{ allowedFaults: readonly RegExp[] }>({
  /** Faults that a test provokes on purpose: `test.use({ allowedFaults: [/status of 404/] })`. */
  allowedFaults: [[], { option: true }],
  context: async ({ context, baseURL, allowedFaults }, use) => {
    const faults = await watch(context, baseURL ?? '');
    await use(context);
    const unexpected = faults.filter((fault) => !allowedFaults.some((some) => some.test(fault)));
    expect(unexpected, 'violations, errors, console messages, requests elsewhere').toEqual([]);
  },
});

/**
 * Collects what no page of a context may do: break the policy, throw, write to the console, ask
 * another server. The list grows while pages run.
 */
export async function watch(context: BrowserContext, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const { origin } = new URL(address);
  context.on('weberror', (error) =>
    faults.push(`error: ${error.error().stack || error.error().message || String(error.error())}`),
  );
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request: ${request.url()}`);
  });
  await context.exposeBinding('reportViolation', (_, violation: string) => {
    faults.push(`policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      if (typeof report === 'function') {
        report(`${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`);
      }
    });
  });
  return faults;
}
