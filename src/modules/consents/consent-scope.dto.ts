import { MAX_LINKS } from '#src/kernel/links.js';
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
  @Text() applicationId: string;
  @OneOf(CONSENT_SCOPE_TYPES) scopeType: ConsentScopeType;
  @Text({ description: 'The id of the scope; of a user scope its name.' }) scopeId: string;
}

export class AddConsentScopesDto {
  @ListOf(text(), { max: MAX_LINKS, optional: true, description: 'Ids of organization scopes.' })
  organizationScopes?: string[];
  @ListOf(text(), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of scopes of API resources, as far as users hold them personally.',
  })
  resourceScopes?: string[];
  @ListOf(text(), {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of scopes of API resources, as far as users hold them through their organizations.',
  })
  organizationResourceScopes?: string[];
  @ListOf(oneOf(USER_SCOPES), {
    max: MAX_LINKS,
    optional: true,
    description: 'What of themselves users may be asked for.',
  })
  userScopes?: UserScope[];
}

export class ConsentScopeDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 256 }) name: string;
  @Text({ nullable: true }) description: string | null;
}

export class ConsentResourceDto {
  @Text({ max: 21 }) id: string;
  @Text() name: string;
  @Text() indicator: string;
}

export class ConsentResourceScopesDto {
  @Nested(() => ConsentResourceDto) resource: ConsentResourceDto;
  @ListOf(nested(() => ConsentScopeDto), { max: MAX_CONSENT_SCOPES }) scopes: ConsentScopeDto[];
}

export class ConsentScopesDto {
  @ListOf(nested(() => ConsentScopeDto), { max: MAX_CONSENT_SCOPES }) organizationScopes: ConsentScopeDto[];
  @ListOf(nested(() => ConsentResourceScopesDto), {
    max: MAX_CONSENT_SCOPES,
    description: 'By resource, up to 1,000 scopes in all.',
  })
  resourceScopes: ConsentResourceScopesDto[];
  @ListOf(nested(() => ConsentResourceScopesDto), {
    max: MAX_CONSENT_SCOPES,
    description: 'By resource, up to 1,000 scopes in all.',
  })
  organizationResourceScopes: ConsentResourceScopesDto[];
  @ListOf(oneOf(USER_SCOPES), { max: USER_SCOPES.length }) userScopes: UserScope[];
}
