import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Where screenshots are kept, for people to look at. */
export const SCREENSHOTS = 'artefacts/screenshots';

export const SIZES = { phone: { width: 390, height: 780 }, desktop: { width: 1280, height: 800 } };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious in a page as it stands, besides what a page cannot help. */
export async function seriousFaults(page: Page, besides: readonly string[] = []): Promise<unknown> {
  await page.evaluate(AXE);
  const rules = Object.fromEntries(besides.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    `axe.run({ rules: ${JSON.stringify({ 'target-size': { enabled: true }, ...rules })} }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
