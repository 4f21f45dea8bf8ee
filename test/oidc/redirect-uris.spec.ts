import { describe, expect, it } from 'vitest';
import { isRegistered } from '#src/oidc/redirects/is-registered.js';

const matches = (registered: string, uri: string, anyLoopbackPort = false) =>
  isRegistered(uri, ['https://other.example.org/cb', registered], { anyLoopbackPort });

describe('a redirect URI', () => {
  it.each([
    ['https://app.example.com/cb', 'https://app.example.com/cb'],
    ['https://app.example.com', 'https://app.example.com/'],
    ['https://App.Example.com/cb', 'https://app.example.com:443/cb'],
    ['https://app.example.com/cb?a=b', 'https://app.example.com/cb?a=b'],
    ['com.example.app://cb', 'com.example.app://cb'],
    ['com.example.app:/cb', 'com.example.app:/cb'],
  ])('is the same URL as %s where it is %s', (registered, uri) => {
    expect(matches(registered, uri)).toBe(true);
  });

  it.each([
    ['https://app.example.com/cb', 'https://app.example.com/cb/'],
    ['https://app.example.com/cb', 'https://app.example.com/CB'],
    ['https://app.example.com/cb', 'http://app.example.com/cb'],
    ['https://app.example.com/cb', 'https://app.example.com:8443/cb'],
    ['https://app.example.com/cb', 'https://app.example.com/cb?a=b'],
    ['https://app.example.com/cb', 'https://app.example.com/cb#a'],
    ['https://app.example.com/cb', 'https://app.example.com/other/../cb'],
    ['https://app.example.com/cb', 'https://evil.example.com@app.example.com/cb'],
    ['https://app.example.com/cb', 'https://app.example.com\\cb'],
    ['https://app.example.com/cb', ' https://app.example.com/cb'],
    ['https://app.example.com/cb', ''],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['not a url', 'not a url'],
    // A candidate is never a pattern.
    ['https://*.example.com/cb', 'https://*.example.com/cb'],
    ['https://app.example.com/*', 'https://app.example.com/*'],
  ])('is not the same as %s where it is %s', (registered, uri) => {
    expect(matches(registered, uri)).toBe(false);
  });

  it.each([
    ['https://*.example.com/cb', 'https://a.example.com/cb'],
    ['https://preview-*.example.com/cb', 'https://preview-12.example.com/cb'],
    ['https://a-*-b-*.example.com/cb', 'https://a-1-b-2.example.com/cb'],
    ['https://*.*.example.com/cb', 'https://a.b.example.com/cb'],
    ['https://*.example.com:8443/cb', 'https://a.example.com:8443/cb'],
    ['https://app.example.com/*', 'https://app.example.com/'],
    ['https://app.example.com/*', 'https://app.example.com/a/b/c'],
    ['https://app.example.com/*', 'https://app.example.com/a%2f..b/...;c'],
    ['https://app.example.com/*/cb', 'https://app.example.com/a/b/cb'],
    ['https://app.example.com/a*b*c', 'https://app.example.com/abbc'],
    ['com.example.app://cb/*', 'com.example.app://cb/one'],
  ])('may be one that %s stands for: %s', (registered, uri) => {
    expect(matches(registered, uri)).toBe(true);
  });

  it.each([
    ['https://*.example.com/cb', 'https://example.com/cb'],
    ['https://*.example.com/cb', 'https://a.b.example.com/cb'],
    ['https://*.example.com/cb', 'https://a.example.com:8443/cb'],
    ['https://*.example.com/cb', 'http://a.example.com/cb'],
    ['https://*.example.com/cb', 'https://a.example.com/cb?x=y'],
    ['https://*.example.com/cb', 'https://a.example.com.evil.org/cb'],
    ['https://*.example.com/cb', 'https://evil.org/a.example.com/cb'],
    ['https://preview-*.example.com/cb', 'https://preview-.example.com/cb'],
    ['https://a-*-b-*.example.com/cb', 'https://a-b-2.example.com/cb'],
    ['https://app.example.com/a*b*c', 'https://app.example.com/abc/'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb/%2e%2e/admin'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb/..%2Fadmin'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb/a%2f..%2f..%2fadmin'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb/..%5cadmin'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb/..;/admin'],
    ['https://app.example.com/cb/*', 'https://app.example.com/cb/%2e.;a=b/admin'],
  ])('is not one of %s where it is %s', (registered, uri) => {
    expect(matches(registered, uri)).toBe(false);
  });

  it.each([
    ['https://*.co.uk/cb', 'https://evil.co.uk/cb'],
    ['https://*.github.io/cb', 'https://evil.github.io/cb'],
    ['https://*.com/cb', 'https://evil.com/cb'],
    ['https://app.*/cb', 'https://app.evil/cb'],
    ['https://*/cb', 'https://localhost/cb'],
    ['https://app.example.com/cb?a=*', 'https://app.example.com/cb?a=b'],
  ])('is never one of %s, which nobody may register: %s', (registered, uri) => {
    expect(matches(registered, uri)).toBe(false);
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('may have any port on %s where that is allowed', (host) => {
    const registered = `http://${host}:3000/cb`;
    for (const port of ['', ':80', ':3000', ':54321']) {
      expect(matches(registered, `http://${host}${port}/cb`, true)).toBe(true);
      expect(matches(registered, `http://${host}${port}/cb`)).toBe(port === ':3000');
    }
    expect(matches(registered, `http://${host}:54321/other`, true)).toBe(false);
    expect(matches(registered, `https://${host}:54321/cb`, true)).toBe(false);
  });

  it('has the port of its host elsewhere, and one loopback is not another', () => {
    expect(matches('http://app.example.com:3000/cb', 'http://app.example.com:3001/cb', true)).toBe(false);
    expect(matches('http://localhost:3000/cb', 'http://127.0.0.1:3000/cb', true)).toBe(false);
    expect(matches('http://localhost:3000/cb', 'http://localhost.example.com:3000/cb', true)).toBe(false);
  });

  it('is matched in linear time, whatever the pattern', () => {
    const registered = `https://app.example.com/${'*a'.repeat(900)}b`;
    expect(matches(registered, `https://app.example.com/${'a'.repeat(1900)}`)).toBe(false);
  });
});
