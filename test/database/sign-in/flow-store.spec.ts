import { describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { begin, type Flow } from '#src/sign-in/flow/flow.js';
import { FlowStore } from '#src/sign-in/flow/flow-store.js';
import { useServer } from '../../support/test-app.js';

describe('the flow of an interaction', () => {
  const server = useServer();

  const inFlow = <Result>(
    uid: string,
    work: (flows: FlowStore, interaction: PendingInteraction) => Promise<Result>,
  ): Promise<Result> => {
    const interaction = { uid, expiresAt: Clock.nowSeconds() + 60 } as PendingInteraction;
    return TenantContext.run('default', async () => {
      const flows = server.app.get(FlowStore);
      await flows.begin(interaction, begin('SignIn'));
      return work(flows, interaction);
    });
  };
  const named = (username: string) => (flow: Flow) => ({
    ...flow,
    profile: { username: [flow.profile.username, username].filter(Boolean).join(' ') },
  });

  it('is changed in one statement by who knows it', () =>
    inFlow('known', async (flows, interaction) => {
      const found = await flows.find(interaction);
      const before = server.platform.database.statements;
      await flows.change(interaction, found, named('one'));
      expect(server.platform.database.statements - before).toBe(1);
      expect((await flows.find(interaction)).profile).toEqual({ username: 'one' });
    }));

  it('keeps what another request changed since it was found', () =>
    inFlow('changed', async (flows, interaction) => {
      const found = await flows.find(interaction);
      await Promise.all(['a', 'b', 'c', 'd'].map((name) => flows.change(interaction, found, named(name))));
      const { username = '' } = (await flows.find(interaction)).profile;
      expect(username.split(' ').toSorted()).toEqual(['a', 'b', 'c', 'd']);
    }));

  it('is not changed once it has ended', () =>
    inFlow('ended', async (flows, interaction) => {
      const found = await flows.find(interaction);
      await flows.end(interaction, () => Promise.resolve());
      await expect(flows.change(interaction, found, named('late'))).rejects.toMatchObject({
        code: 'session.interaction_not_found',
      });
    }));

  it('goes on where its end fails', () =>
    inFlow('failed', async (flows, interaction) => {
      const failing = flows.end(interaction, () => Promise.reject(new Error('no')));
      await expect(failing).rejects.toThrow('no');
      expect(await flows.find(interaction)).toEqual(begin('SignIn'));
    }));
});
