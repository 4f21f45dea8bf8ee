import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import { HostsFile } from '#src/platform/outbound/hosts-file.js';
import { NameResolver } from '#src/platform/outbound/name-resolver.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { neverAnswer, startReceiver, WAIT } from '../e2e/webhooks/receiver.js';
import { startNameServer } from '../support/name-server.js';

async function nameServer(answerTo: Parameters<typeof startNameServer>[0]) {
  const server = await startNameServer(answerTo);
  onTestFinished(() => server.close());
  return server;
}

async function receiverOfTest() {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  return receiver;
}

function outboundWith(env: Record<string, string>): Outbound {
  const outbound = new Outbound(readConfig(env));
  onTestFinished(() => outbound.onApplicationShutdown());
  return outbound;
}

async function hostsFile(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'hosts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'hosts');
  await writeFile(path, text);
  return path;
}

const get = (outbound: Outbound, url: string, timeoutMilliseconds?: number) =>
  outbound.request({ method: 'GET', url, timeoutMilliseconds });

describe('a name', () => {
  it('is asked of the name servers of the setting, and its address is checked', async () => {
    const receiver = await receiverOfTest();
    const names = await nameServer((name) => (name === 'hook.test' ? ['127.0.0.1'] : ['10.0.0.5']));
    const outbound = outboundWith({
      OUTBOUND_ALLOWED_HOSTS: 'hook.test',
      OUTBOUND_NAME_SERVERS: names.address,
    });
    expect((await get(outbound, `http://hook.test:${receiver.port}/`)).status).toBe(204);
    await expect(get(outbound, 'http://private.test/')).rejects.toMatchObject({ failure: 'refused-address' });
    expect(names.questions).toEqual(
      expect.arrayContaining([
        { name: 'hook.test', type: 'A' },
        { name: 'hook.test', type: 'AAAA' },
      ]),
    );
  });

  it('that is unknown is not asked for again at once, nor twice at the same time', async () => {
    const names = await nameServer(() => 'unknown');
    const outbound = outboundWith({ OUTBOUND_NAME_SERVERS: names.address });
    const unknown = { failure: 'connection', message: 'No address of nobody.test was found: ENOTFOUND' };
    const requests = [1, 2, 3].map(() => get(outbound, 'http://nobody.test/'));
    for (const request of requests) await expect(request).rejects.toMatchObject(unknown);
    await expect(get(outbound, 'https://NOBODY.test./')).rejects.toMatchObject(unknown);
    expect(names.questions).toHaveLength(2);
  });

  it('of the hosts file is found there, as the file is at that moment', async () => {
    const names = await nameServer(() => 'unknown');
    const path = await hostsFile('# 10.0.0.9 webhook.local\n10.0.0.1\tWebhook.local other # 10.0.0.8 no\n');
    const resolver = new NameResolver([names.address], new HostsFile(path));
    expect(await resolver.addressesOf('webhook.local')).toEqual([{ address: '10.0.0.1', family: 4 }]);
    expect(await resolver.addressesOf('OTHER.')).toEqual([{ address: '10.0.0.1', family: 4 }]);
    await expect(resolver.addressesOf('no')).rejects.toMatchObject({ failure: 'connection' });
    await writeFile(path, '10.0.0.22 webhook.local\nfd00::1 webhook.local\n');
    expect(await resolver.addressesOf('webhook.local')).toEqual([
      { address: '10.0.0.22', family: 4 },
      { address: 'fd00::1', family: 6 },
    ]);
  });

  it('has texts, and is asked for when the tenant has a place, or not in time', async () => {
    const receiver = await receiverOfTest();
    const names = await nameServer((name, type) =>
      type === 'TXT' && name === 'proof.test' ? ['v=spf1 -all', 'x'.repeat(200)] : 'unknown',
    );
    const outbound = outboundWith({ OUTBOUND_ALLOWED_HOSTS: '*', OUTBOUND_NAME_SERVERS: names.address });
    expect(await outbound.textRecords('proof.test')).toEqual(['v=spf1 -all', 'x'.repeat(200)]);
    await expect(outbound.textRecords('other.test')).rejects.toMatchObject({ failure: 'connection' });
    receiver.answer(neverAnswer);
    const pending = Array.from({ length: 10 }, () =>
      get(outbound, receiver.url, 3_000).catch(() => undefined),
    );
    await expect(outbound.textRecords('proof.test', 50)).rejects.toMatchObject({ failure: 'time-out' });
    await Promise.all(pending);
  });

  it('that means this machine is never asked for', async () => {
    const names = await nameServer(() => ['10.0.0.5']);
    const resolver = new NameResolver([names.address], new HostsFile(await hostsFile('')));
    for (const name of ['localhost', 'LOCALHOST.', 'hooks.localhost']) {
      expect(await resolver.addressesOf(name)).toEqual([
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ]);
    }
    expect(names.questions).toEqual([]);
  });

  it('waits where many are looked up, and is given up when the process ends', async () => {
    const names = await nameServer(() => 'silence');
    const hosts = new HostsFile(await hostsFile(''));
    const resolver = new NameResolver([names.address], hosts, { running: 2, waiting: 3 });
    const lookUps = Array.from({ length: 6 }, (_, n) => resolver.addressesOf(`silent-${n}.test`));
    const outcomes = Promise.allSettled(lookUps);
    const asked = () => new Set(names.questions.map(({ name }) => name)).size;
    await vi.waitFor(() => expect(asked()).toBe(2), WAIT);
    resolver.close();
    const failures = (await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason);
    const timedOut = { failure: 'connection', message: expect.stringMatching(/ETIMEOUT$/) };
    expect(failures.filter(({ failure }) => failure === 'too-many')).toHaveLength(1);
    expect(failures.filter(({ failure }) => failure === 'connection')).toEqual(
      Array.from({ length: 5 }, () => expect.objectContaining(timedOut)),
    );
    expect(asked()).toBe(2);
  });

  it('for which there was no room is asked for as soon as there is', async () => {
    let isSilent = true;
    const names = await nameServer((name) => (isSilent && name === 'slow.test' ? 'silence' : ['10.0.0.1']));
    const hosts = new HostsFile(await hostsFile(''));
    const resolver = new NameResolver([names.address], hosts, { running: 1, waiting: 0 });
    const slow = resolver.addressesOf('slow.test');
    await vi.waitFor(() => expect(names.questions).not.toEqual([]), WAIT);
    await expect(resolver.addressesOf('other.test')).rejects.toMatchObject({ failure: 'too-many' });
    isSilent = false;
    const found = [{ address: '10.0.0.1', family: 4 }];
    expect(await slow).toEqual(found);
    expect(await resolver.addressesOf('other.test')).toEqual(found);
  });

  it.each(['localhost', '10.0.0.1:', '10.0.0.1:port', 'a b'])(
    'cannot be asked of "%s": the start stops',
    (servers) => {
      expect(() => outboundWith({ OUTBOUND_NAME_SERVERS: servers })).toThrow('OUTBOUND_NAME_SERVERS');
    },
  );
});

describe('requests of a tenant', () => {
  it('are ten at a time, and those of other tenants go on', async () => {
    const receiver = await receiverOfTest();
    const held: (() => void)[] = [];
    receiver.answer(({ path }, response) => {
      const answer = () => response.writeHead(204).end();
      if (path === '/slow') held.push(answer);
      else answer();
    });
    const outbound = outboundWith({ OUTBOUND_ALLOWED_HOSTS: '*' });
    const url = `http://127.0.0.1:${receiver.port}`;
    const slow = Promise.all(
      Array.from({ length: 25 }, () => TenantContext.run('slow', () => get(outbound, `${url}/slow`))),
    );
    await receiver.expectRequests(10);
    expect((await TenantContext.run('quick', () => get(outbound, `${url}/quick`))).status).toBe(204);
    expect(receiver.received).toHaveLength(11);
    receiver.answer((_, response) => response.writeHead(204).end());
    for (const release of held) release();
    expect((await slow).map(({ status }) => status)).toEqual(Array.from({ length: 25 }, () => 204));
  });

  it('wait within their own time-out, and 200 of them at most', async () => {
    const receiver = await receiverOfTest();
    receiver.answer(() => undefined);
    const outbound = outboundWith({ OUTBOUND_ALLOWED_HOSTS: '*' });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 215 }, () => TenantContext.run('slow', () => get(outbound, receiver.url, 500))),
    );
    const failures = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.failure);
    expect(failures.filter((failure) => failure === 'too-many')).toHaveLength(5);
    expect(failures.filter((failure) => failure === 'time-out')).toHaveLength(210);
  });
});
