import { describe, expect, it, onTestFinished } from 'vitest';
import { apple } from '#src/modules/connectors/providers/apple/apple-connector.js';
import { azureAd } from '#src/modules/connectors/providers/azuread/azuread-connector.js';
import { facebook } from '#src/modules/connectors/providers/facebook/facebook-connector.js';
import { gitHub } from '#src/modules/connectors/providers/github/github-connector.js';
import { google } from '#src/modules/connectors/providers/google/google-connector.js';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import { canSignIn } from '#src/modules/connectors/factories/capabilities.js';
import { readConfig } from '#src/platform/config/config.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { startNameServer } from '../../support/name-server.js';
import { ATTEMPT, failureOf } from './sign-in.js';

/** The connector of a tenant that has entered the example, where all names lead to this machine. */
async function exampleOf(factory: ConnectorFactory) {
  const names = await startNameServer(() => ['127.0.0.1']);
  const settings = { OUTBOUND_ALLOWED_HOSTS: '*', OUTBOUND_NAME_SERVERS: names.address };
  const outbound = new Outbound(readConfig(settings));
  onTestFinished(async () => {
    await outbound.onApplicationShutdown();
    await names.close();
  });
  const config = JSON.parse(factory.metadata.configTemplate ?? '{}');
  const connector = factory.create(factory.readConfig(config), { outbound });
  if (!canSignIn(connector)) throw new Error('it lets nobody in');
  return { connector, names };
}

describe('the providers of everybody', () => {
  it.each([
    [gitHub, 'https://github.com/login/oauth/authorize', 'github.com'],
    [google, 'https://accounts.google.com/o/oauth2/v2/auth', 'oauth2.googleapis.com'],
    [facebook, 'https://www.facebook.com/v13.0/dialog/oauth', 'graph.facebook.com'],
    [
      azureAd,
      'https://login.microsoftonline.com/acme.example/oauth2/v2.0/authorize',
      'login.microsoftonline.com',
    ],
  ] as const)('have a page and an endpoint for codes: %#', async (factory, page, host) => {
    const { connector, names } = await exampleOf(factory);
    const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
    expect(uri.split('?')[0]).toBe(page);
    // Nobody here has its certificate, and mostly nobody listens.
    const { message } = await failureOf(connector.signIn({ code: 'code-1' }, remembered));
    expect(message).toContain(`connection to ${host}`);
    expect(names.questions.map(({ name }) => name)).toContain(host);
  });

  it.each([
    [apple, 'id_token', 'appleid.apple.com', true],
    [google, 'credential', 'www.googleapis.com', false],
  ] as const)('have keys: %#', async (factory, member, host, isSentAway) => {
    const { connector } = await exampleOf(factory);
    const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
    expect(new URL(uri).protocol).toBe('https:');
    const header = Buffer.from('{"alg":"RS256","kid":"1"}').toString('base64url');
    const token = `${header}.e30.AAAA`;
    const { message } = await failureOf(
      connector.signIn({ [member]: token }, isSentAway ? remembered : undefined),
    );
    expect(message).toContain(`connection to ${host}`);
  });

  it('have forms, with all choices of the prompts', () => {
    const prompts = google.metadata.formItems?.find(({ key }) => key === 'prompts');
    expect(prompts).toMatchObject({
      type: 'MultiSelect',
      required: false,
      selectItems: ['none', 'consent', 'login', 'select_account'].map((value) => ({ value })),
    });
  });
});
