import { Example } from '#src/platform/http/fields/example.js';
import type { Format } from '#src/platform/http/fields/format.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';
import { Endpoint } from '../oauth/endpoint-field.js';

const PROMPTS = ['none', 'consent', 'login', 'select_account'] as const;

/** It becomes a part of a path. */
const TENANT: Format = {
  regex: /^[\dA-Za-z][\dA-Za-z.-]*$/,
  expected: 'the id or a domain of a directory, such as acme.example',
};

/** An application of Microsoft Entra ID. */
@Example({
  clientId: '5b8a7f6e-1c2d-4e3f-9a0b-6c7d8e9f0a1b',
  clientSecret: 'Lapwing-on-5-ridges',
  cloudInstance: 'https://login.microsoftonline.com',
  tenantId: 'acme.example',
  prompts: ['select_account'],
})
export class AzureAdConfig {
  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Application (client) ID' })
  clientId: string;

  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client secret', confidential: true })
  clientSecret: string;

  @Endpoint()
  @FormField({ label: 'Cloud instance', placeholder: 'https://login.microsoftonline.com' })
  cloudInstance: string;

  @Text({ min: 1, max: 256, pattern: TENANT })
  @FormField({
    label: 'Tenant ID',
    tooltip:
      'Of one directory, or `common`, `organizations` or `consumers`. E-mail addresses are taken over from one directory alone, since nobody vouches for those of the others.',
  })
  tenantId: string;

  @ListOf(oneOf(PROMPTS), { max: PROMPTS.length, optional: true })
  @FormField({ label: 'Prompts', tooltip: 'What people are asked for, though they are known already.' })
  prompts?: (typeof PROMPTS)[number][];

  @Text({ max: 1024, optional: true })
  @FormField({ label: 'Scopes', tooltip: 'Beside `User.Read`, separated by spaces.' })
  scopes?: string;
}
