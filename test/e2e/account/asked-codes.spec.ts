import { afterEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { addPerson } from '../../support/people.js';
import { type AccountClient, signInTo } from './fixture.js';
import { useAccounts } from './self-fixture.js';

const LIMITED = { status: 429, body: { code: 'request.message_rate_limited' } };

describe('a code that a user has sent', () => {
  const { server, client } = useAccounts();
  let made = 0;

  afterEach(() => Clock.use());

  const own = { type: 'email' as const, value: 'ada@acme.example' };
  const newPhone = () => ({ type: 'phone' as const, value: `1202555${String(1000 + (made += 1))}` });
  const send = (account: AccountClient, identifier: object) =>
    account.call('POST', '/verifications/verification-code', { body: { identifier } });

  it('goes to other addresses ten times within ten minutes, by whatever token, and to the own one still', async () => {
    const { id: userId } = await addPerson(server.tenant, { primaryEmail: own.value });
    const [account, elsewhere] = [
      await signInTo(server, server.tenant, { userId, client }),
      await signInTo(server, server.tenant, { userId, client }),
    ];
    const { id: otherId } = await addPerson(server.tenant);
    const other = await signInTo(server, server.tenant, { userId: otherId, client });
    const sent = await Promise.all(Array.from({ length: 20 }, () => send(account, newPhone())));
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(await send(elsewhere, newPhone())).toMatchObject(LIMITED);
    expect(await send(elsewhere, { type: 'email', value: 'new@acme.example' })).toMatchObject(LIMITED);
    expect((await send(account, own)).status).toBe(201);
    expect((await send(other, newPhone())).status).toBe(201);
    const later = Date.now() + 601_000;
    Clock.use(() => later);
    expect((await send(account, newPhone())).status).toBe(201);
  });

  it('leaves who is not written to for that what they may get', async () => {
    const phone = newPhone();
    const { id: userId } = await addPerson(server.tenant);
    const account = await signInTo(server, server.tenant, { userId, client });
    for (let count = 0; count < 10; count += 1) await send(account, newPhone());
    for (let count = 0; count < 10; count += 1) expect(await send(account, phone)).toMatchObject(LIMITED);
    const { id: otherId } = await addPerson(server.tenant);
    const other = await signInTo(server, server.tenant, { userId: otherId, client });
    expect((await send(other, phone)).status).toBe(201);
  });
});
