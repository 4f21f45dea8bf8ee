import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

/** What the provider, left alone, answers with a 500. */
describe('the OpenID provider', () => {
  const server = useServer();

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${server.tenant.issuer}${path}`, init);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    return { status: response.status, body: await response.json() };
  };

  it('refuses the form for device codes of a browser without a session', async () => {
    const form = { xsrf: 'x', user_code: 'BCDF-GHJK', confirm: 'yes' };
    expect(await ask('/device', { method: 'POST', body: new URLSearchParams(form) })).toMatchObject({
      status: 400,
      body: {
        code: 'oidc.invalid_request',
        error: 'invalid_request',
        error_description: 'could not find device form details',
      },
    });
  });

  it('refuses to go on with the sign-in of a device that never began', async () => {
    expect(await ask('/device/unknown')).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  });

  it('refuses to go on with a sign-in that never began, whichever client the query names', async () => {
    const { clientId } = server.tenant;
    for (const query of [
      `client_id=${clientId}`,
      `client_id=${clientId}&redirect_uri=https%3A%2F%2Fa.example`,
    ]) {
      expect(await ask(`/auth/unknown?${query}`)).toMatchObject({
        status: 400,
        body: { code: expect.stringMatching(/^(session|oidc)\./) },
      });
    }
  });

  it('still gives browsers the form for device codes, and knows it again when it comes back', async () => {
    const given = await fetch(`${server.tenant.issuer}/device`, { redirect: 'manual' });
    expect([given.status, given.headers.get('location')]).toEqual([302, '/device']);
    const cookies = given.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '');
    const xsrf = cookies.find((cookie) => cookie.startsWith('_logto_device_flow_xsrf='))?.split('=')[1] ?? '';
    const again = await fetch(`${server.tenant.issuer}/device`, {
      method: 'POST',
      headers: { cookie: cookies.join('; ') },
      body: new URLSearchParams({ xsrf, user_code: 'BCDF-GHJK' }),
      redirect: 'manual',
    });
    expect([again.status, again.headers.get('location')]).toEqual([
      302,
      '/device?input_code=BCDF-GHJK&error=NotFoundError',
    ]);
  });
});
