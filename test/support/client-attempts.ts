import type { TestTenant } from './test-app.js';

export interface Attempt {
  readonly form?: string;
  readonly authorization?: string;
  readonly path?: string;
}

export interface Outcome {
  readonly status: number;
  readonly challenge: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString('base64')}`;

/** Presents credentials; at the token endpoint, of a request that is right in everything else. */
export async function attemptAt(
  { issuer, indicator }: TestTenant,
  { form = '', authorization, path = '/token' }: Attempt,
): Promise<Outcome> {
  const response = await fetch(`${issuer}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(authorization !== undefined && { authorization }),
    },
    body: path === '/token' ? `grant_type=client_credentials&resource=${indicator}&${form}` : form,
  });
  const text = await response.text();
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}
