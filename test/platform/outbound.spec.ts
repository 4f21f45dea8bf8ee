import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { AllowedHosts } from '#src/platform/outbound/allowed-hosts.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { isPublicAddress } from '#src/platform/outbound/public-addresses.js';
import { readConfig } from '#src/platform/config/config.js';
import { answerWith, neverAnswer, type Receiver, startReceiver } from '../e2e/webhooks/receiver.js';

let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => receiver.received.splice(0));
afterEach(() => receiver.answer(answerWith(204)));

function outboundWith(allowed = ''): Outbound {
  const outbound = new Outbound(readConfig({ OUTBOUND_ALLOWED_HOSTS: allowed }));
  onTestFinished(() => outbound.onApplicationShutdown());
  return outbound;
}

const get = (outbound: Outbound, url: string) => outbound.request({ method: 'GET', url });

describe('a request to another server', () => {
  it('sends method, headers and body, and reads the answer', async () => {
    receiver.answer((_, response) => response.writeHead(201, { 'x-answer': 'yes' }).end('made'));
    const answer = await outboundWith('*').request({
      method: 'POST',
      url: `${receiver.url}?a=b`,
      headers: { 'x-mine': '1' },
      body: 'töst',
    });
    expect([answer.status, answer.headers['x-answer'], answer.body.toString()]).toEqual([201, 'yes', 'made']);
    expect(receiver.received).toEqual([
      {
        method: 'POST',
        path: '/hook?a=b',
        headers: expect.objectContaining({ 'x-mine': '1', 'content-length': '5' }),
        body: Buffer.from('töst'),
      },
    ]);
  });

  it('follows no redirect', async () => {
    receiver.answer((_, response) => response.writeHead(302, { location: '/elsewhere' }).end());
    expect((await get(outboundWith('*'), receiver.url)).status).toBe(302);
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it.each([`https://${'a.'.repeat(900)}example.com/`, `ftp://${'a'.repeat(2_000)}`])(
    'says in 512 characters why it failed, however long the URL is: %.9s',
    async (url) => {
      const error: unknown = await get(outboundWith(), url).catch((failure: unknown) => failure);
      expect(error).toMatchObject({ name: 'OutboundError', message: expect.stringMatching(/^.{1,512}$/) });
    },
  );

  it('reads no more of an answer than it is told to, however long that is', async () => {
    receiver.answer((_, response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const fill = (): boolean => response.write(chunk) && fill();
      response.on('drain', fill);
      fill();
    });
    const { body } = await outboundWith('*').request({
      method: 'GET',
      url: receiver.url,
      maxResponseBytes: 100_000,
    });
    expect(body).toHaveLength(100_000);
  });

  it.each([
    ['never answers', neverAnswer],
    ['never ends its answer', (_: unknown, response) => response.writeHead(200).write('a')],
  ] satisfies [string, Parameters<Receiver['answer']>[0]][])(
    'gives up on a server that %s',
    async (_, answer) => {
      receiver.answer(answer);
      const request = { method: 'GET', url: receiver.url, timeoutMilliseconds: 200 } as const;
      await expect(outboundWith('*').request(request)).rejects.toMatchObject({ failure: 'time-out' });
    },
  );

  it('ends with its signal', async () => {
    receiver.answer(neverAnswer);
    const end = new AbortController();
    const request = { method: 'GET', url: receiver.url, signal: end.signal } as const;
    const [outcome] = await Promise.allSettled([
      outboundWith('*').request(request),
      receiver.expectRequests(1).then(() => end.abort()),
    ]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: { failure: 'time-out' } });
  });

  it('says that nobody listens, or that the connection broke', async () => {
    const gone = await startReceiver();
    await gone.close();
    await expect(get(outboundWith('*'), gone.url)).rejects.toMatchObject({ failure: 'connection' });
    receiver.answer((_, response) => response.destroy());
    await expect(get(outboundWith('*'), receiver.url)).rejects.toMatchObject({ failure: 'connection' });
    await expect(get(outboundWith('*'), 'http://nobody.invalid/')).rejects.toMatchObject({
      failure: 'connection',
    });
  });

  it.each([
    'not a url',
    '/path',
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user:password@example.com/',
    'http://[::1',
    '',
  ])('is not sent to "%s"', async (url) => {
    await expect(get(outboundWith('*'), url)).rejects.toMatchObject({ failure: 'invalid-request' });
  });

  it.each([
    ['a line break', { 'x-a': 'b\r\nx-c: d' }],
    ['a name with a space', { 'x a': 'b' }],
    ['a character that is no byte', { 'x-a': '💥' }],
    ['transfer-encoding', { 'transfer-encoding': 'chunked' }],
    ['a false length', { 'content-length': '99' }],
    ['upgrade', { upgrade: 'websocket' }],
    ['expect', { expect: '100-continue' }],
  ])('is not sent with %s among its headers', async (_, headers) => {
    const request = { method: 'POST', url: receiver.url, headers, body: 'x' } as const;
    await expect(outboundWith('*').request(request)).rejects.toMatchObject({ failure: 'invalid-request' });
    expect(receiver.received).toEqual([]);
  });
});

/** On both sides of every border. */
const ADDRESSES = [
  '9.255.255.255',
  '10.0.0.0',
  '11.0.0.0',
  '100.63.255.255',
  '100.64.0.0',
  '100.128.0.0',
  '168.63.129.15',
  '168.63.129.16',
  '172.15.255.255',
  '172.31.255.255',
  '172.32.0.0',
  '192.31.196.1',
  '192.52.193.1',
  '192.175.48.1',
  '223.255.255.255',
  '224.0.0.1',
  '255.255.255.255',
  '1fff::1',
  '2606:4700:4700::1111',
  '2001:0:7f00:1::',
  '2001:4860:4860::8888',
  '2002:7f00:1::',
  '2620:4f:8000::1',
  '64:ff9b:1::a00:1',
  '100:0:0:1::1',
  '5f00::1',
  '3fff::1',
  '4000::1',
  'ff02::1',
  'fe80::1%eth0',
  '::ffff:8.8.8.8',
];

describe('addresses that are not public', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '127。0。0。1',
    '0.0.0.0',
    '0',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
  ])('are refused as %s, though somebody listens there', async (host) => {
    const failure = get(outboundWith(), `http://${host}:${receiver.port}/`);
    await expect(failure).rejects.toMatchObject({ failure: 'refused-address' });
    expect(receiver.received).toEqual([]);
  });

  it.each(['169.254.169.254', '168.63.129.16', '10.0.0.1', '192.168.1.1', '[fd00::1]', '[fe80::1]'])(
    'are refused as %s before anything is connected to',
    async (host) => {
      for (const scheme of ['http', 'https']) {
        const failure = get(outboundWith(), `${scheme}://${host}/`);
        await expect(failure).rejects.toMatchObject({ failure: 'refused-address' });
      }
    },
  );

  it('are told from public ones', () => {
    expect(ADDRESSES.filter(isPublicAddress)).toEqual([
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '168.63.129.15',
      '172.15.255.255',
      '172.32.0.0',
      '223.255.255.255',
      '2606:4700:4700::1111',
      '2001:4860:4860::8888',
    ]);
  });
});

describe('the setting OUTBOUND_ALLOWED_HOSTS', () => {
  it.each(['*', '127.0.0.1', '127.0.0.0/8', 'example.com, 127.0.0.1', '127.0.0.1:PORT', 'localhost:PORT'])(
    'opens the way with %s',
    async (allowed) => {
      const host = allowed.startsWith('localhost') ? 'localhost' : '127.0.0.1';
      const outbound = outboundWith(allowed.replace('PORT', String(receiver.port)));
      expect((await get(outbound, `http://${host}:${receiver.port}/`)).status).toBe(204);
    },
  );

  it('lets a name through whose address is allowed', async () => {
    expect((await get(outboundWith('127.0.0.1'), `http://localhost:${receiver.port}/`)).status).toBe(204);
  });

  it.each(['127.0.0.1:1', 'localhost:1', '10.0.0.0/8', 'localhost', '[::1]', 'LOCALHOST'])(
    'does not open the way to 127.0.0.1 with %s',
    async (allowed) => {
      const failure = get(outboundWith(allowed), receiver.url);
      await expect(failure).rejects.toMatchObject({ failure: 'refused-address' });
    },
  );

  it('takes IPv6 addresses, with a port in brackets', () => {
    const permit = (allowed: string, port: number) =>
      new AllowedHosts(allowed).permit({ hostname: '::1', port }, '::1');
    expect(permit('::1', 80)).toBe(true);
    expect(permit('[::1]:80', 80)).toBe(true);
    expect(permit('[::1]:80', 81)).toBe(false);
    expect(permit('::/128', 80)).toBe(false);
  });

  it.each([
    '10.0.0.0/',
    '10.0.0.0/33',
    'host/8',
    'a b',
    'host:port',
    '::1/129',
    '[::1',
    'https://example.com',
  ])('stops the start with %s', (allowed) => {
    expect(() => outboundWith(allowed)).toThrow('OUTBOUND_ALLOWED_HOSTS');
  });
});
