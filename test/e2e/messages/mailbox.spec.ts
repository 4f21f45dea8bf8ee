import { request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { ExistingConnectors, type Message, Messages } from '#src/modules/connectors/connectors.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { useServer } from '../../support/test-app.js';

const JSON_ONLY = { accept: 'application/json' };

const message = (to: string, payload: Message['payload'] = { code: '271828' }): Message => ({
  to: { type: to.includes('@') ? 'email' : 'phone', value: to },
  type: 'Generic',
  payload,
  languages: {},
});

/** With a `Host` of its own, which `fetch` does not let anybody choose. */
function statusWith(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end();
  });
}

/** The tenants are served by this name too. */
const PUBLIC_HOST = 'portico.example';

describe('the development mailbox', () => {
  const server = useServer({ ENDPOINT: `http://${PUBLIC_HOST}` });
  let messages: Messages;

  beforeAll(() => {
    messages = server.app.get(Messages);
  });

  const mailbox = async () => {
    const response = await fetch(`${server.tenant.baseUrl}/dev/mailbox`, { headers: JSON_ONLY });
    return (await response.json()) as Record<string, unknown>[];
  };
  const find = async (to: string) => (await mailbox()).filter((received) => received['to'] === to);
  const page = async (path: string) => {
    const response = await fetch(`${server.tenant.baseUrl}/dev/mailbox${path}`, {
      headers: { accept: 'text/html' },
    });
    return {
      status: response.status,
      policy: response.headers.get('content-security-policy'),
      text: await response.text(),
    };
  };

  it('takes what any tenant without a connector sends, and says that it could be sent', async () => {
    for (const tenant of [server.tenant, server.other]) {
      await TenantContext.run(tenant.id, async () => {
        await messages.send(message(`${tenant.id}@example.com`));
        expect(await server.app.get(ExistingConnectors).kinds()).toMatchObject({ email: true, sms: true });
      });
    }
    await TenantContext.run('default', () => messages.send(message('12025550143')));
    const [sms, acme, own] = await mailbox();
    expect(sms).toMatchObject({ tenantId: 'default', channel: 'Sms', to: '12025550143', code: '271828' });
    expect(sms?.['text']).toContain('271828');
    expect(acme).toMatchObject({
      tenantId: 'acme',
      channel: 'Email',
      to: 'acme@example.com',
      type: 'Generic',
    });
    expect(own).toMatchObject({ tenantId: 'default', to: 'default@example.com', code: '271828' });
  });

  it('keeps what is suppressed to itself', async () => {
    await TenantContext.run('default', () =>
      messages.sendInBackground(message('nobody@example.com'), { suppressed: true }),
    );
    await TenantContext.run('default', () =>
      messages.sendInBackground(message('somebody@example.com'), { suppressed: false }),
    );
    await expect.poll(() => find('somebody@example.com')).toHaveLength(1);
    expect(await find('nobody@example.com')).toEqual([]);
  });

  it('shows pages that need no script and run none', async () => {
    const link = 'https://acme.example/join?token=1&a="><script>alert(1)</script>';
    await TenantContext.run('default', () =>
      messages.send(message('b&b@example.com', { link, code: '314159' })),
    );
    const [{ id } = {}] = await find('b&b@example.com');
    const [list, one] = [await page(''), await page(`/${id}`)];
    for (const { status, policy, text: html } of [list, one]) {
      expect(status).toBe(200);
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).not.toContain('script-src');
      expect(html).toContain('b&amp;b@example.com');
      expect(html).toContain('314159');
      expect(html).not.toContain('<script');
    }
    expect(one.text).toContain('href="https://acme.example/join?token=1&amp;a=&quot;');
    const raw = await page(`/${id}/html`);
    expect(raw.policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox;default-src 'none'/);
    expect((await page('/unknown')).status).toBe(404);
  });

  it.each([
    ['by a name that somebody else could have', { host: PUBLIC_HOST }],
    ['by a proxy', { 'x-forwarded-for': '192.0.2.1' }],
    ['by a proxy of another kind', { forwarded: 'for=192.0.2.1' }],
    ['by a page of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['by a script of another origin', { origin: 'https://evil.example' }],
  ])('is not there for who asks %s', async (_case, headers) => {
    const url = `${server.tenant.baseUrl}/dev/mailbox`;
    expect(await statusWith(url, { host: new URL(url).host })).toBe(200);
    const asked = { host: new URL(url).host, ...headers };
    expect(await statusWith(url, asked)).toBe(404);
    expect(await statusWith(`${server.tenant.baseUrl}/api/.well-known/sign-in-exp`, asked)).toBe(200);
  });
});

describe('under NODE_ENV=production', () => {
  const server = useServer({ NODE_ENV: 'production' });

  it('there is no mailbox, and nothing can be sent without a connector', async () => {
    const response = await fetch(`${server.tenant.baseUrl}/dev/mailbox`, { headers: JSON_ONLY });
    expect(response.status).toBe(404);
    await TenantContext.run('default', async () => {
      const messages = server.app.get(Messages);
      for (const to of ['ada@example.com', '12025550143']) {
        const refused = { kind: 'not-implemented', code: 'connector.not_found' };
        await expect(messages.send(message(to))).rejects.toMatchObject(refused);
        await expect(messages.sendInBackground(message(to), { suppressed: true })).rejects.toMatchObject(
          refused,
        );
      }
      expect(await server.app.get(ExistingConnectors).kinds()).toMatchObject({ email: false, sms: false });
    });
  });
});
