import { describe, expect, it } from 'vitest';
import { isRedirectUri } from '#src/modules/applications/metadata/redirect-uri.js';
import { isWebUrl } from '#src/platform/http/fields/web-url.js';
import { hostOf } from '#src/platform/outbound/host-of.js';

/** More often than V8 lets a function be called before it compiles it, which is some 4,000 times. */
const OFTEN = 50_000;
const URL_OUTSIDE_ASCII = 'https://bücher.example/callback';

describe('a host outside ASCII', () => {
  it.each<[string, (url: string) => unknown, unknown]>([
    ['a redirect URI', isRedirectUri, true],
    ['an address of the web', isWebUrl, true],
    ['a name in logs', hostOf, 'xn--bcher-kva.example'],
  ])('is in %s however often it is asked for', (_, asked, answer) => {
    const answers = Array.from({ length: OFTEN }, () => asked(URL_OUTSIDE_ASCII));
    expect([...new Set(answers)]).toEqual([answer]);
  });
});
