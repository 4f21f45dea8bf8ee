import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import {
  CONSENT_SCOPE_TYPES,
  type ConsentScopeType,
  USER_SCOPES,
  type UserScope,
} from './consent-scope.types.js';

/** The most scopes of each kind that are shown of those that an application may ask for; the rest still counts. */
export const MAX_CONSENT_SCOPES = 1_000;

export class ConsentScopePathDto {
  @Text({ description: 'Id of the third-party application.' }) applicationId: string;
  @OneOf(CONSENT_SCOPE_TYPES, { description: 'Which of the four lists of the application the scope is in.' })
  scopeType: ConsentScopeType;
  @Text({ description: 'Id of the scope; of a user scope its name.' }) scopeId: string;
}

@Example({
  organizationScopes: [ACME.inviteMembers.id],
  resourceScopes: [ACME.readOrders.id],
  organizationResourceScopes: [ACME.readOrders.id],
  userScopes: ['profile', 'email', 'urn:logto:scope:organizations'],
})
export class AddConsentScopesDto {
  @ListOf(text(), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of organization scopes, as in `GET /api/organization-scopes`.',
  })
  organizationScopes?: string[];
  @ListOf(text(), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of scopes of API resources, for what users hold through their own roles.',
  })
  resourceScopes?: string[];
  @ListOf(text(), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of scopes of API resources, for what users hold through their organizations.',
  })
  organizationResourceScopes?: string[];
  @ListOf(oneOf(USER_SCOPES), {
    max: MAX_LINKS,
    optional: true,
    description: 'What about themselves users may be asked to show, such as `profile` and `email`.',
  })
  userScopes?: UserScope[];
}

export class ConsentScopeDto {
  @Text({ max: 21, description: 'Id of the scope.' }) id: string;
  @Text({ max: 256, description: 'The scope as tokens have it, such as `read:orders`.' }) name: string;
  @Text({ nullable: true, description: 'What it allows, in words for people; `null` for none.' })
  description: string | null;
}

export class ConsentResourceDto {
  @Text({ max: 21, description: 'Id of the API resource.' }) id: string;
  @Text({ description: 'Name of the API resource.' }) name: string;
  @Text({ description: 'The resource indicator of the API.' }) indicator: string;
}

export class ConsentResourceScopesDto {
  @Nested(() => ConsentResourceDto, { description: 'The API resource that the scopes are of.' })
  resource: ConsentResourceDto;
  @ListOf(nested(() => ConsentScopeDto), {
    max: MAX_CONSENT_SCOPES,
    description: 'What may be asked for of this API.',
  })
  scopes: ConsentScopeDto[];
}

export class ConsentScopesDto {
  @ListOf(nested(() => ConsentScopeDto), {
    max: MAX_CONSENT_SCOPES,
    description: 'What the application may ask for in organizations.',
  })
  organizationScopes: ConsentScopeDto[];
  @ListOf(nested(() => ConsentResourceScopesDto), {
    max: MAX_CONSENT_SCOPES,
    description: 'Scopes that users hold through their own roles, by API resource; up to 1,000 in all.',
  })
  resourceScopes: ConsentResourceScopesDto[];
  @ListOf(nested(() => ConsentResourceScopesDto), {
    max: MAX_CONSENT_SCOPES,
    description: 'Scopes that users hold through their organizations, by API resource; up to 1,000 in all.',
  })
  organizationResourceScopes: ConsentResourceScopesDto[];
  @ListOf(oneOf(USER_SCOPES), {
    max: USER_SCOPES.length,
    description: 'What about themselves users may be asked to show.',
  })
  userScopes: UserScope[];
}
