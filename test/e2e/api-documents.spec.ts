import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

describe.each([
  '/api/swagger.json',
  '/api/.well-known/management.openapi.json',
  '/api/.well-known/experience.openapi.json',
  '/api/.well-known/user.openapi.json',
])('the document %s', (path) => {
  const server = useServer();

  const ask = (headers: Record<string, string> = {}, { baseUrl } = server.tenant): Promise<Response> =>
    fetch(`${baseUrl}${path}`, { headers });

  it('names the origin that it was asked at', async () => {
    for (const { baseUrl } of [server.tenant, server.other]) {
      const { openapi, servers } = JSON.parse(await (await ask({}, { ...server.tenant, baseUrl })).text());
      expect([openapi, servers]).toEqual(['3.1.0', [{ url: baseUrl }]]);
    }
  });

  it('has the headers of any answer of the API, and those of a stored document', async () => {
    const { headers } = await ask({ 'accept-encoding': 'gzip', origin: 'https://app.example.com' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example.com',
      'access-control-expose-headers': '*',
      'content-encoding': 'gzip',
      'content-type': 'application/json; charset=utf-8',
      'logto-core-request-id': expect.stringMatching(/^[\w-]{16}$/),
      vary: 'Origin, Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is sent once to a client that keeps it', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    const again = await ask({ 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('the documents of the parts of the API', () => {
  const server = useServer();

  const tagsOf = async (name: string): Promise<string[]> => {
    const answer = await fetch(`${server.tenant.baseUrl}/api/.well-known/${name}.openapi.json`);
    const { tags } = (await answer.json()) as { tags: { name: string }[] };
    return tags.map((tag) => tag.name);
  };

  it('list what each is for, and nothing of the other', async () => {
    expect(await tagsOf('experience')).toEqual(['Experience', 'Invitations of people']);
    expect(await tagsOf('management')).not.toContain('Experience');
    expect(await tagsOf('user')).toEqual(['My account', 'Verifications']);
  });
});
