import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { apiDocument } from '#src/api-document.js';
import { apiClient } from '../support/api-client.js';
import { type TestTenant, useServer } from '../support/test-app.js';

const FILES = [
  '/docs/swagger-ui.css',
  '/docs/explorer.css',
  '/docs/swagger-ui-bundle.js',
  '/docs/explorer.js',
];

const run = promisify(execFile);

describe('the page at /docs', () => {
  const server = useServer();

  const ask = (path: string, headers: Record<string, string> = {}, { baseUrl } = server.tenant) =>
    fetch(`${baseUrl}${path}`, { headers });

  it.each(['/docs', '/docs/', ...FILES, '/api/swagger.json'])(
    'sends %s compressed, and once to a browser that keeps it',
    async (path) => {
      const { status, headers } = await ask(path, { 'accept-encoding': 'gzip' });
      expect([status, headers.get('content-encoding')]).toEqual([200, 'gzip']);
      const again = await ask(path, { 'if-none-match': headers.get('etag') ?? '' });
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);
    },
  );

  it('loads files of its own alone, and lets nothing else in', async () => {
    const page = await ask('/docs');
    const html = await page.text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
    expect(new Set(loaded)).toEqual(new Set(['data:,', '/api/swagger.json', ...FILES]));
    expect(html).not.toMatch(/<script>|<style|\son\w+=/);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it.each(['tenant', 'other'] as const)(
    'asks for tokens for the resource of its tenant (%s)',
    async (which) => {
      const html = await (await ask('/docs', {}, server[which])).text();
      expect(html).toContain(`data-resource="${server[which].indicator}"`);
    },
  );

  it('lists groups in the order in which they are declared, what a newcomer needs first', async () => {
    const { tags } = (await (await ask('/api/swagger.json')).json()) as { tags: { name: string }[] };
    const names = tags.map(({ name }) => name);
    // Those of operators are in the document of their own tenant.
    expect([...names, 'Tenants']).toEqual(Object.keys(apiDocument.tags));
    expect(names[0]).toBe('Users');
  });

  it('leaves other clients the challenge of the token endpoint', async () => {
    const answer = await fetch(`${server.tenant.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('bootstrap:wrong').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringMatching(/^Basic /),
    ]);
  });
});

describe('the introduction of /docs', () => {
  const server = useServer();

  it('speaks of tokens, errors, pages, search and audiences', () => {
    const chapters = [...apiDocument.description.matchAll(/<summary>(.+)<\/summary>/g)].map(
      ([, name]) => name,
    );
    expect(chapters).toEqual([
      'First token',
      'Errors',
      'Pages of lists',
      'Search',
      'Whom operations are for',
    ]);
  });

  it('has commands that do what it says', async () => {
    const api = await apiClient(server.tenant);
    for (const name of ['anna', 'annika', 'ben'])
      await api.post('/users', { username: name, primaryEmail: `${name}@example.com` });
    const [first = '', page = '', search = ''] = commands(server.tenant);
    const usernames = (json: string) =>
      JSON.parse(json).map(({ username }: { username: string }) => username);

    expect(usernames(await shell(first))).toEqual(expect.arrayContaining(['anna', 'annika', 'ben']));
    expect(await shell(`${first} >&2\n${page}`)).toMatch(/total-number: 3\r\nlink: <.+>; rel="first"/i);
    expect(usernames(await shell(`${first} >&2\n${search}`)).toSorted()).toEqual(['anna', 'annika']);
  });

  const commands = ({ baseUrl, clientId, clientSecret }: TestTenant): string[] => {
    const settings = `base=${baseUrl} client_id=${clientId} client_secret=${clientSecret}\n`;
    const blocks = [...apiDocument.description.matchAll(/^```sh\n(.*?)\n^```/gms)].map(
      ([, code]) => code ?? '',
    );
    return blocks.map((code, index) => (index === 0 ? settings : '') + code);
  };
  const shell = async (script: string): Promise<string> => (await run('sh', ['-c', script])).stdout;
});

describe('a server without API_DOCS', () => {
  const server = useServer({ API_DOCS: 'false' });

  it.each(['/docs', ...FILES])('has no %s', async (path) => {
    expect((await fetch(`${server.tenant.baseUrl}${path}`)).status).toBe(404);
  });
});
