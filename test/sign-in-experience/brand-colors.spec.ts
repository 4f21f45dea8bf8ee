import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandColors } from '#src/modules/sign-in-experience/appearance/brand-colors.js';

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
const RUNS = { numRuns: 100 };

const color = integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
/** Those of the pages, light and dark, and black. */
const ground = constantFrom('#ffffff', '#1c1f26', '#000000');

/** WCAG 2.2, "relative luminance" and "contrast ratio", written down anew. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('the colour of a brand', () => {
  it('has text on it that can be read, whatever it is', () => {
    assert(
      property(color, ground, (brand, surface) => {
        const { primary, onPrimary } = brandColors(brand, surface);
        expect(primary).toBe(brand);
        expect(contrast(onPrimary, primary)).toBeGreaterThanOrEqual(READABLE);
      }),
      RUNS,
    );
  });

  it('makes links that can be read on the page, whatever it is', () => {
    assert(
      property(color, ground, (brand, surface) => {
        expect(contrast(brandColors(brand, surface).primaryText, surface)).toBeGreaterThanOrEqual(READABLE);
      }),
      RUNS,
    );
  });

  it('stays as it is where it can be read already', () => {
    expect(brandColors('#0b57d0', '#ffffff').primaryText).toBe('#0b57d0');
  });

  it('may be written short', () => {
    expect(brandColors('#05a', '#fff')).toEqual(brandColors('#0055aa', '#ffffff'));
  });
});
