import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SCREENSHOTS, SIZES, seriousFaults } from '../soundness.js';

/** Of a tenant whose pages have a dark theme. */
export const COLORS = { primaryColor: '#6139F6', isDarkModeEnabled: true, darkPrimaryColor: '#8768F8' };

/** Holds a page at every size, in both themes and directions, against what everybody needs, and keeps how it looks. */
export async function requireSound(name: string, page: Page): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: `${SCREENSHOTS}/${name}-${size}-${colorScheme}.png`, fullPage: true });
    }
    for (const direction of ['rtl', 'ltr']) {
      await page.evaluate(`document.documentElement.dir = '${direction}'`);
      expect(await seriousFaults(page), `${name} ${colorScheme} ${direction}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
}
