import { json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
const ADDITIONAL_SCOPES = [
  'custom_data',
  'identities',
  'roles',
  'urn:logto:scope:organizations',
  'urn:logto:scope:organization_roles',
];
const MAX_PAGE_RULES = 100;
const SESSION = 'How long its visitors stay signed in, in seconds.';

export class PageRuleDto {
  @Text({ max: 2048, description: 'A regular expression over paths.' }) path: string;
}

export class NewProtectedAppDto {
  @Text({ min: 1, max: 256, description: 'The first label of its host.' }) subDomain: string;
  @Text({ min: 1, max: 2048, description: 'Where the proxy finds it.', example: 'https://app.example.com' })
  origin: string;
}

export class UpdateProtectedAppDto {
  @Text({ min: 1, max: 2048, optional: true }) origin?: string;
  @Whole({ min: 1, optional: true, description: SESSION }) sessionDuration?: number;
  @ListOf(nested(() => PageRuleDto), { max: MAX_PAGE_RULES, optional: true }) pageRules?: PageRuleDto[];
  @ListOf(oneOf(ADDITIONAL_SCOPES), { max: ADDITIONAL_SCOPES.length, optional: true })
  additionalScopes?: string[];
}

export class ProtectedAppDto {
  @Text() host: string;
  @Text() origin: string;
  @Whole({ description: SESSION }) sessionDuration: number;
  @ListOf(nested(() => PageRuleDto), { max: MAX_PAGE_RULES }) pageRules: readonly PageRuleDto[];
  @ListOf(oneOf(ADDITIONAL_SCOPES), { max: ADDITIONAL_SCOPES.length, optional: true })
  additionalScopes?: readonly string[];
  @ListOf(json(), { max: 1, optional: true }) customDomains?: readonly object[];
}
