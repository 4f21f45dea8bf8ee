import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ProviderAnswer } from '#src/modules/connectors/factories/capabilities.js';
import { ProviderCalls } from '#src/modules/connectors/provider-calls.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

const ROOM = { running: 1, waiting: 1 };
const SOON = 20;
const NEVER = 60_000;

const silence = (): Promise<ProviderAnswer> => new Promise(() => undefined);
const answer = (): Promise<ProviderAnswer> => Promise.resolve({ status: 202 });

const NO_ANSWER = { kind: 'invalid', code: 'connector.general' };
const TOO_MANY = { kind: 'too-many', code: 'request.too_many_requests' };

const inTenant = <Result>(tenantId: string, work: () => Result): Result => TenantContext.run(tenantId, work);

describe('a provider that never answers', () => {
  it('is given up, also where its code does not listen to the signal', async () => {
    const calls = new ProviderCalls(ROOM, SOON, NEVER);
    await inTenant('acme', async () => {
      await expect(calls.run(silence)).rejects.toMatchObject(NO_ANSWER);
      // It waits behind the other.
      await expect(calls.run(answer)).rejects.toMatchObject(NO_ANSWER);
    });
  });

  it('is told so by the signal', async () => {
    const calls = new ProviderCalls(ROOM, SOON, NEVER);
    const signals: AbortSignal[] = [];
    const listening = (signal: AbortSignal) => (signals.push(signal), silence());
    await expect(inTenant('acme', () => calls.run(listening))).rejects.toMatchObject(NO_ANSWER);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('is asked as long as the first, whoever waited for a place', async () => {
    const deadlines: AbortController[] = [];
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const deadline = new AbortController();
      deadlines.push(deadline);
      return deadline.signal;
    });
    onTestFinished(() => timeout.mockRestore());
    const calls = new ProviderCalls(ROOM, SOON, NEVER);
    const given: ((answer: ProviderAnswer) => void)[] = [];
    const ask = () => new Promise<ProviderAnswer>((give) => given.push(give));
    await inTenant('acme', async () => {
      const first = calls.run(ask);
      const second = calls.run(ask);
      await expect.poll(() => given.length).toBe(1);
      given[0]?.({ status: 202 });
      await first;
      await expect.poll(() => given.length).toBe(2);
      // Each call began with a deadline, for a place.
      deadlines[1]?.abort();
      given[1]?.({ status: 204 });
      await expect(second).resolves.toEqual({ status: 204 });
    });
  });

  it('holds up its own tenant alone, of whose messages so many wait', async () => {
    const calls = new ProviderCalls(ROOM, NEVER, NEVER);
    inTenant('acme', () => {
      calls.requireRoom();
      // They are refused long after the test.
      for (let count = 0; count < ROOM.running + ROOM.waiting; count += 1)
        calls.run(silence).catch(() => undefined);
      expect(() => calls.requireRoom()).toThrow(expect.objectContaining(TOO_MANY));
    });
    await expect(inTenant('acme', () => calls.run(answer))).rejects.toMatchObject(TOO_MANY);
    inTenant('default', () => calls.requireRoom());
    await expect(inTenant('default', () => calls.run(answer))).resolves.toEqual({ status: 202 });
  });

  it('holds up none of the others that have places of their own', async () => {
    const calls = new ProviderCalls(ROOM, NEVER, NEVER);
    await inTenant('acme', async () => {
      for (let count = 0; count < ROOM.running + ROOM.waiting; count += 1)
        calls.run(silence, 'silent').catch(() => undefined);
      await expect(calls.run(answer, 'silent')).rejects.toMatchObject(TOO_MANY);
      await expect(calls.run(answer, 'other')).resolves.toEqual({ status: 202 });
    });
  });

  it('gets its place back in the end, whatever its code does', async () => {
    const calls = new ProviderCalls({ running: 1, waiting: 0 }, SOON, SOON);
    await inTenant('acme', async () => {
      await expect(calls.run(silence)).rejects.toMatchObject(NO_ANSWER);
      await vi.waitFor(() => calls.requireRoom(), { timeout: 20_000 });
      await expect(calls.run(answer)).resolves.toEqual({ status: 202 });
    });
  });
});
