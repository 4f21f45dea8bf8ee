import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiOperation, operationsIn } from '../soak/api-document.js';
import { apiClient, type ApiClient, clientWithToken } from '../support/api-client.js';
import { useServer } from '../support/test-app.js';
import { organizationToken } from './isolation/organization-token.js';
import { fillLists, pathOf } from './large-lists.js';

const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The operations that answer with a list, or with a page inside an object. Users have few factors and sessions, which
 * tests of the Account API say.
 */
function lists(): ApiOperation[] {
  const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
  const isList = ({ path, queryParameters }: ApiOperation): boolean =>
    queryParameters.includes('page_size') ||
    document.paths[path].get?.responses['200']?.content?.['application/json'].schema.type === 'array';
  return operationsIn(document).filter(
    (operation) =>
      operation.method === 'GET' && isList(operation) && !operation.path.startsWith('/api/my-account'),
  );
}

const codeOf = (body: unknown): unknown => Object(body).code;

/** The size of a page that is said to fit; undefined where the page was not refused. */
const fittingSizeOf = (body: unknown): unknown => Object(body).data?.pageSize;

describe('a list of rows as large as they may be', () => {
  const server = useServer();
  let clients: Record<'management' | 'organization', ApiClient>;
  let things: Awaited<ReturnType<typeof fillLists>>;

  beforeAll(async () => {
    const management = await apiClient(server.tenant);
    things = await fillLists(server.databaseUrl, server.tenant.id, management);
    const token = await organizationToken(management, server.tenant, things);
    clients = { management, organization: clientWithToken(server.tenant, token) };
  });

  const read = async ({ path }: ApiOperation, query: string) => {
    const client = clients[path.startsWith('/api/my-organization') ? 'organization' : 'management'];
    const { status, body } = await client.get(`${pathOf(path, things).slice('/api'.length)}${query}`);
    return { status, body, bytes: Buffer.byteLength(JSON.stringify(body)) };
  };

  it.each(lists().map((list) => [list.path, list] as const))(
    '%s is answered within 4 MB, or says how many fit',
    async (_, list) => {
      const largest = list.queryParameters.includes('page_size') ? '?page_size=100' : '';
      const whole = await read(list, largest);
      expect([undefined, 'request.page_too_large']).toContain(codeOf(whole.body));
      expect(whole.bytes).toBeLessThanOrEqual(MOST_BYTES);
      const size = fittingSizeOf(whole.body);
      const fitting = await read(list, size === undefined ? largest : `?page_size=${size}`);
      expect(fitting.status).toBe(200);
      expect(fitting.bytes).toBeLessThanOrEqual(MOST_BYTES);
    },
  );

  it('ends within 4 MB where no page is asked for', async () => {
    const { body, status } = await clients.management.get('/applications');
    expect(status).toBe(200);
    expect((body as unknown[]).length).toBe(4);
  });
});
