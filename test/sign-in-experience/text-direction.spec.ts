import { expect, it } from 'vitest';
import { textDirection } from '#src/kernel/text-direction.js';

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['FA', 'rtl'],
  ['en', 'ltr'],
  ['zh-CN', 'ltr'],
  ['arn', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(textDirection(tag)).toBe(direction);
});
