import { isString } from 'class-validator';
import { Field } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { isObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { isOfType } from '#src/platform/http/fields/rule.js';
import { storable } from '#src/platform/http/fields/storable.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

const AUTH_TYPES = ['login', 'Login', 'LOGIN', 'oauth2', 'OAuth2', 'OAUTH2'] as const;

/** In PEM. */
export type PrivateKey = string | { readonly key: string; readonly passphrase: string };

const isPrivateKey = (value: unknown): value is PrivateKey =>
  isString(value) || (isObject(value) && isString(value['key']) && isString(value['passphrase']));

const privateKey: Kind = {
  rules: [isOfType('string', isPrivateKey), storable],
  schema: { type: 'string' },
};

/**
 * How to log in. By OAuth 2.0: with an access token, with one that is got by a refresh token, or as a service account by a
 * private key. Otherwise by name and password; without a name not at all.
 */
export class SmtpAuth {
  @OneOf(AUTH_TYPES, { optional: true }) type?: (typeof AUTH_TYPES)[number];
  @Text({ max: 1_024, optional: true }) user?: string;
  @Text({ max: 4_096, optional: true }) pass?: string;

  @Text({ max: 1_024, optional: true }) serviceClient?: string;
  @Field(privateKey, { optional: true }) privateKey?: PrivateKey;

  @Text({ max: 1_024, optional: true }) clientId?: string;
  @Text({ max: 4_096, optional: true }) clientSecret?: string;
  @Text({ max: 8_192, optional: true }) refreshToken?: string;
  @Text({ max: 16_384, optional: true }) accessToken?: string;
  /** When the access token ends, in epoch milliseconds. */
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true }) expires?: number;
  /** The token endpoint. */
  @Text({ max: 2_048, optional: true }) accessUrl?: string;
}

export const isOAuth = ({ type }: SmtpAuth): boolean => type?.toLowerCase() === 'oauth2';
