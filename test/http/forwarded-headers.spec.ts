import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { sampleApp, type SampleApp } from './sample-app.js';

@Controller('arrival')
class ArrivalController {
  @GetEndpoint('', { audience: 'public', summary: 'Get', returns: 'json' })
  get(@Req() { ip, host, protocol, headers }: FastifyRequest) {
    return { ip, host, protocol, trace: headers['traceparent'] ?? null };
  }
}

let sample: SampleApp | undefined;
afterEach(() => sample?.app.close());

/** What the server believes of a request that comes from an address. */
async function arrival(settings: Record<string, string>, from: string, headers: Record<string, string>) {
  sample = await sampleApp([ArrivalController], { trustedProxies: readConfig(settings).trustedProxies });
  const request = { url: '/api/arrival', headers: { host: 'inner.test', ...headers }, remoteAddress: from };
  return (await sample.app.inject(request)).json<Record<string, string | null>>();
}

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const forwarded = {
  'x-forwarded-for': '198.51.100.1, 203.0.113.9',
  'x-forwarded-host': 'outer.test',
  'x-forwarded-proto': 'https',
  traceparent: TRACE,
};
const believed = { ip: '203.0.113.9', host: 'outer.test', protocol: 'https', trace: TRACE };
const stranger = (ip: string) => ({ ip, host: 'inner.test', protocol: 'http', trace: null });

it.each([
  [{ TRUSTED_PROXIES: '10.0.0.0/8' }, '10.1.2.3'],
  [{ TRUSTED_PROXIES: '192.0.2.1, 10.0.0.0/8' }, '::ffff:10.1.2.3'],
  [{ TRUSTED_PROXIES: '2001:db8::/32' }, '2001:db8::7'],
  [{ TRUSTED_PROXIES: 'loopback' }, '127.0.0.1'],
  [{ TRUSTED_PROXIES: '1' }, '192.0.2.200'],
  [{ TRUST_PROXY_HEADER: 'true' }, '192.0.2.200'],
])('with %j, what comes from %s is believed', async (settings, from) => {
  expect(await arrival(settings, from, forwarded)).toEqual(believed);
});

it.each([
  [{}, '127.0.0.1'],
  [{ TRUSTED_PROXIES: '10.0.0.0/8' }, '11.1.2.3'],
  [{ TRUSTED_PROXIES: '2001:db8::/32' }, '10.1.2.3'],
  [{ TRUSTED_PROXIES: '10.0.0.0/8', TRUST_PROXY_HEADER: 'true' }, '192.0.2.200'],
])('with %j, what comes from %s is not', async (settings, from) => {
  expect(await arrival(settings, from, forwarded)).toEqual(stranger(from));
});

it.each([
  ['10.0.0.0/8', '198.51.100.1, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
  ['10.0.0.0/8', '203.0.113.9:4711', '203.0.113.9'],
  ['10.0.0.0/8', '203.0.113.9, 10.9.9.9:80', '203.0.113.9'],
  ['10.0.0.0/8', '[2001:db8::1]:4711', '2001:db8::1'],
  ['10.0.0.0/8', '10.9.9.9, 10.8.8.8', '10.9.9.9'],
  ['1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['2', '198.51.100.1, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
  ['3', '203.0.113.9', '203.0.113.9'],
])('behind %s, the client of %j is %s', async (proxies, chain, ip) => {
  const headers = { 'x-forwarded-for': chain };
  expect(await arrival({ TRUSTED_PROXIES: proxies }, '10.0.0.1', headers)).toMatchObject({ ip });
});

it.each([
  [{ 'x-forwarded-for': 'unknown' }],
  [{ 'x-forwarded-for': '' }],
  [{ 'x-forwarded-for': "203.0.113.9' or true --" }],
  [{ 'x-forwarded-for': '203.0.113.9, 999.1.1.1' }],
  [{ 'x-forwarded-host': 'a/b' }],
  [{ 'x-forwarded-host': 'user@outer.test' }],
  [{ 'x-forwarded-host': 'outer.test:99999999' }],
  [{ 'x-forwarded-proto': 'javascript' }],
  [{ 'x-forwarded-proto': 'https, ftp' }],
])('what makes no sense is not believed of a proxy either: %j', async (headers) => {
  expect(await arrival({ TRUSTED_PROXIES: '10.0.0.0/8' }, '10.0.0.1', headers)).toEqual(stranger('10.0.0.1'));
});

it('of several values the nearest proxy’s counts', async () => {
  const headers = { 'x-forwarded-host': 'stranger.test, outer.test', 'x-forwarded-proto': 'http,https' };
  const answer = await arrival({ TRUSTED_PROXIES: '1' }, '10.0.0.1', headers);
  expect(answer).toMatchObject({ host: 'outer.test', protocol: 'https' });
});
