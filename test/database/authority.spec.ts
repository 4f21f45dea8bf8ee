import { expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { Authority, AUTHORITY_TOPIC, type Standing } from '#src/platform/auth/authority.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { announceAuthority } from '../support/announce-authority.js';
import { useServer } from '../support/test-app.js';

const server = useServer();

const actorOf = (tenantId: string) => ({
  tenantId,
  kind: 'user' as const,
  id: newId(),
  audience: 'x',
  scopes: new Set<string>(),
});

/** How much is remembered, of whatever. */
const remembered = (authority: Authority): number =>
  Object.values(authority).reduce((sum, value) => sum + Number(Reflect.get(Object(value), 'size') ?? 0), 0);

it('remembers nothing of tenants for their changes', async () => {
  const { unitOfWork, notifications } = server.platform;
  const authority = server.app.get(Authority);
  await authority.standingOf(actorOf('default'), [], async () => 'holds');
  const before = remembered(authority);
  await TenantContext.run('default', () =>
    unitOfWork.run(async () => {
      for (let tenant = 0; tenant < 100; tenant += 1)
        await notifications.publish(AUTHORITY_TOPIC, `t${tenant}`);
    }),
  );
  expect(remembered(authority)).toBeLessThanOrEqual(before);
});

it('gives nobody an answer that was on its way when something changed', async () => {
  const authority = server.app.get(Authority);
  const actor = actorOf('default');
  let answer: (standing: Standing) => void = () => {};
  const slow = authority.standingOf(actor, [], () => new Promise((resolve) => (answer = resolve)));
  await announceAuthority(server, 'default');
  const asked = authority.standingOf(actor, [], async () => 'gone');
  answer('holds');
  expect([await slow, await asked]).toEqual(['holds', 'gone']);
});
