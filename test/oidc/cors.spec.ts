import type { Client } from 'oidc-provider';
import { describe, expect, it } from 'vitest';
import { clientAllowsOrigin } from '#src/oidc/parts/cors.part.js';

const OWN = 'https://id.example.com';

/** What the provider keeps of a client's metadata, as far as origins go. */
const allows = (pattern: string, origin: string): boolean =>
  clientAllowsOrigin({ cors_allowed_origins: [pattern], redirectUris: [] } as unknown as Client, origin, OWN);

describe('the origins that a client allows', () => {
  it.each([
    ['https://*.example.com', 'https://a.example.com'],
    ['https://*.example.com', 'https://preview-12.example.com'],
    ['https://pr-*.example.com', 'https://pr-7.example.com'],
    ['https://*-app.example.com', 'https://x-app.example.com'],
    ['https://a*b*c.example.com', 'https://a1b2c.example.com'],
    ['https://*a*a.example.com:8443', 'https://banana.example.com:8443'],
    ['https://*.*.example.com', 'https://a.b.example.com'],
  ])('include with %s the origin %s', (pattern, origin) => {
    expect(allows(pattern, origin)).toBe(true);
  });

  it.each([
    ['https://*.example.com', 'https://example.com'],
    ['https://*.example.com', 'https://a.b.example.com'],
    ['https://*.example.com', 'https://a.example.com.evil.com'],
    ['https://*.example.com', 'http://a.example.com'],
    ['https://pr-*.example.com', 'https://pr-.example.com'],
    ['https://a*b*c.example.com', 'https://abc.example.com'],
    ['https://*a*a.example.com', 'https://ba.example.com'],
    ['https://*.com', 'https://evil.com'],
    ['https://a.*.com', 'https://a.evil.com'],
  ])('leave out with %s the origin %s', (pattern, origin) => {
    expect(allows(pattern, origin)).toBe(false);
  });

  it('are found out at once, however many stars there are', () => {
    const stars = `https://${'*a'.repeat(60)}.example.com`;
    expect(allows(stars, `https://${'a'.repeat(200)}b.example.com`)).toBe(false);
    expect(allows(`https://${'*'.repeat(60)}.example.com`, `https://${'a'.repeat(200)}.evil.com`)).toBe(
      false,
    );
  });
});
