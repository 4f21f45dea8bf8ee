import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** What a client may learn about a user, by scope. */
@Injectable()
export class ClaimsPart implements ProviderPart {
  configuration(): Configuration {
    return {
      scopes: SCOPES,
      claims: CLAIMS,
      discovery: { claim_types_supported: ['normal'] },
      features: { userinfo: { enabled: true } },
    };
  }
}

/** Scopes that are not defined by the claims they give. */
const SCOPES = ['openid', 'offline_access'];

const PROFILE = [
  'name',
  'family_name',
  'given_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'updated_at',
  'username',
  'created_at',
];

/** Scope → the claims that it gives, in the order of the discovery document. */
const CLAIMS: Record<string, string[]> = {
  openid: ['sub'],
  profile: PROFILE,
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  custom_data: ['custom_data'],
  identities: ['identities', 'sso_identities'],
  roles: ['roles'],
  'urn:logto:scope:organizations': ['organizations', 'organization_data'],
  'urn:logto:scope:organization_roles': ['organization_roles'],
  'urn:logto:scope:sessions': [],
  'urn:logto:scope:trusted_devices': [],
};
