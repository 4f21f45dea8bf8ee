// People whose tokens of a provider are stored, and the provider, which answers on loopback.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { Browser, REDIRECT_URI } from './browser.mjs';
import { PARAMETERS, tokenRequest } from './people-fixtures.mjs';

export const TARGET = 'measured-provider';
const TOKEN = {
  access_token: 'token-of-the-provider',
  token_type: 'Bearer',
  scope: 'read',
  expires_in: 86_400,
};

/** Makes the connector of a provider that knows everybody by the code that they bring; answers with how to undo it. */
export async function connectProvider(api) {
  const provider = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const code = new URLSearchParams(body).get('code');
    const answer = code
      ? { ...TOKEN, access_token: code }
      : { id: request.headers.authorization?.replace('Bearer ', '') };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await once(provider.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${provider.address().port}`;
  const { body: connector } = await api.call('POST', '/api/connectors', {
    connectorId: 'oauth2',
    metadata: { target: TARGET, name: { en: 'Measured' } },
    enableTokenStorage: true,
    config: {
      authorizationEndpoint: `${origin}/authorize`,
      tokenEndpoint: `${origin}/token`,
      userInfoEndpoint: `${origin}/me`,
      clientId: 'bench',
      clientSecret: 'secret-of-the-bench',
      tokenEndpointResponseType: 'json',
    },
  });
  await api.call('PATCH', '/api/account-center', { enabled: true, fields: { social: 'Edit' } });
  const undo = async () => {
    await api.call('DELETE', `/api/connectors/${connector.id}`);
    provider.close();
    provider.closeAllConnections();
  };
  return { connectorId: connector.id, undo };
}

/** Links somebody's account with the provider, as they would; answers with an access token for the Account API. */
export async function linked(api, { application, connectorId }, person) {
  const browser = new Browser(api.baseUrl);
  const code = await browser.signIn(application.clientId, person, {
    ...PARAMETERS,
    scope: 'openid profile identities',
  });
  const redeemed = await api.send(
    tokenRequest(application, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: REDIRECT_URI,
      code_verifier: browser.verifier,
    }),
  );
  const token = redeemed.body.access_token;
  const call = async (path, body, headers = {}) =>
    (
      await api.send({
        method: 'POST',
        path,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    ).body;
  const proof = await call('/api/verifications/password', { password: person.password });
  const asked = { connectorId, state: 'state', redirectUri: REDIRECT_URI };
  const { verificationRecordId } = await call('/api/verifications/social', asked);
  const connectorData = { code: `of-${person.username}` };
  await call('/api/verifications/social/verify', { verificationRecordId, connectorData });
  const identity = { newIdentifierVerificationRecordId: verificationRecordId };
  await call('/api/my-account/identities', identity, { 'logto-verification-id': proof.verificationRecordId });
  return token;
}
