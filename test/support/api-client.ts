import { readFileSync } from 'node:fs';
import { ResponseContract } from './response-contract.js';
import type { TestTenant } from './test-app.js';
import { managementToken } from './tokens.js';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; undefined where there is none. */
  readonly body: unknown;
}

export interface ApiClient {
  get(path: string): Promise<ApiAnswer>;
  post(path: string, body?: unknown): Promise<ApiAnswer>;
  put(path: string, body?: unknown): Promise<ApiAnswer>;
  patch(path: string, body?: unknown): Promise<ApiAnswer>;
  delete(path: string): Promise<ApiAnswer>;
}

/** What the repository says about answers; one for all clients of a process, as compiling its schemas takes long. */
const contractIn = (file: string) => new ResponseContract(JSON.parse(readFileSync(file, 'utf8')));
const contract = contractIn('docs/openapi.json');
const operatorsContract = contractIn('docs/openapi-operators.json');

/** Throws where the committed OpenAPI document says otherwise about an answer. */
export function requireDocumented(
  method: string,
  path: string,
  { status, body }: Pick<ApiAnswer, 'status' | 'body'>,
): void {
  const fault =
    contract.faultOf(method, path, status, body) ?? operatorsContract.faultOf(method, path, status, body);
  if (fault) throw new Error(fault);
}

/** Calls the Management API of a tenant with a token for it. */
export const apiClient = async (tenant: TestTenant): Promise<ApiClient> =>
  clientWithToken(tenant, await managementToken(tenant));

/**
 * Calls the API of a tenant, `/api` left out of the paths. Every answer is held against the committed OpenAPI document.
 */
export function clientWithToken(tenant: Pick<TestTenant, 'baseUrl'>, token: string): ApiClient {
  const call = async (method: string, path: string, body?: unknown): Promise<ApiAnswer> => {
    const response = await fetch(`${tenant.baseUrl}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
    requireDocumented(method, `/api${path}`, answer);
    return answer;
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path) => call('DELETE', path),
  };
}
