import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyResult, jwtVerify } from 'jose';
import type { ApiClient } from '../../support/api-client.js';
import type { TestTenant } from '../../support/test-app.js';

export interface ListedKey {
  readonly id: string;
  readonly createdAt: number;
  readonly signingKeyAlgorithm?: 'RSA' | 'EC';
  readonly status?: 'Next' | 'Current' | 'Previous';
  readonly effectiveAt?: number;
}

type KeyType = 'private-keys' | 'cookie-keys';

export const listKeys = async (api: ApiClient, type: KeyType): Promise<ListedKey[]> =>
  (await api.get(`/configs/oidc/${type}`)).body as ListedKey[];

/** Rotates, and answers with the keys as they are then. */
export async function rotate(api: ApiClient, type: KeyType, body: object = {}): Promise<ListedKey[]> {
  const answer = await api.post(`/configs/oidc/${type}/rotate`, body);
  if (answer.status !== 200) throw new Error(`the rotation was answered with ${answer.status}`);
  return answer.body as ListedKey[];
}

export const statusesOf = (keys: readonly ListedKey[]): (string | undefined)[] =>
  keys.map(({ status }) => status);

export async function jwksOf({ issuer }: Pick<TestTenant, 'issuer'>): Promise<JSONWebKeySet> {
  return (await (await fetch(`${issuer}/jwks`)).json()) as JSONWebKeySet;
}

export const kidsOf = ({ keys }: JSONWebKeySet): (string | undefined)[] => keys.map(({ kid }) => kid);

/** Throws unless one of the keys signed the token. */
export const verify = (token: string, keys: JSONWebKeySet): Promise<JWTVerifyResult> =>
  jwtVerify(token, createLocalJWKSet(keys));

/** The status that the Management API answers a token with. */
export async function statusWith(token: string, { baseUrl }: TestTenant): Promise<number> {
  const response = await fetch(`${baseUrl}/api/resources?page=1`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.status;
}
