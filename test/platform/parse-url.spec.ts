import { describe, expect, it } from 'vitest';
import { parseUrl } from '#src/kernel/parse-url.js';

/** More often than V8 lets a function be called before it compiles it: some 4,000 times here. */
const OFTEN = 50_000;

describe('the URL of a text', () => {
  it.each(['', 'app.example.com', 'https://', 'https://a b.example'])('is none for %j', (text) => {
    expect(parseUrl(text)).toBeUndefined();
  });

  it.each(['https://bücher.example/callback', 'https://例え.example/', 'com.example.app:/callback'])(
    'is there for %s however often it is asked',
    (text) => {
      const isUrl = () => parseUrl(text) !== undefined;
      const answers = new Set(Array.from({ length: OFTEN }, isUrl));
      expect([...answers]).toEqual([true]);
    },
  );
});
