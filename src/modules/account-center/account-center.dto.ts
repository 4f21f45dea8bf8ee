import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';
import { AccountFieldsDto } from './account-fields.dto.js';
import { relatedOrigin } from './related-origin.js';

const ENABLED = 'Whether users may look after their account by the Account API, and on the account page.';
const FIELDS = 'What they may do with each field.';
const ORIGINS =
  'The origins of other pages at which passkeys of the tenant may be used, such as `https://app.acme.example`.';
const DELETE_URL = 'Where a user goes who wants the account deleted; `null`: nowhere.';
const CSS = 'CSS for the account page; `null`: ours alone.';
const PROFILE_FIELDS =
  'The fields of the profile that account pages of your own show, in their order; `null`: all of them. Ours shows none.';
/** Browsers look at five domains; each has few origins. */
const MAX_ORIGINS = 100;
const MAX_PROFILE_FIELDS = 100;

class AccountProfileFieldDto {
  @Text({ min: 1, max: 128, description: 'Name of the field.' }) name: string;
}

@Example({
  enabled: true,
  fields: { name: 'Edit', email: 'Edit', password: 'Edit', mfa: 'Edit', session: 'Edit' },
  webauthnRelatedOrigins: [ACME.store.url],
  deleteAccountUrl: `${ACME.store.url}/delete-account`,
})
export class UpdateAccountCenterDto {
  @Flag({ optional: true, description: ENABLED }) enabled?: boolean;
  @Nested(() => AccountFieldsDto, { optional: true, description: `${FIELDS} Replaced as a whole.` })
  fields?: AccountFieldsDto;
  @ListOf(relatedOrigin(), {
    max: MAX_ORIGINS,
    optional: true,
    description: `${ORIGINS} Replaced as a whole.`,
  })
  webauthnRelatedOrigins?: string[];
  @WebUrl({ optional: true, nullable: true, description: DELETE_URL }) deleteAccountUrl?: string | null;
  @Text({ optional: true, nullable: true, description: CSS }) customCss?: string | null;
  @ListOf(nested(() => AccountProfileFieldDto), {
    max: MAX_PROFILE_FIELDS,
    optional: true,
    nullable: true,
    description: `${PROFILE_FIELDS} Replaced as a whole.`,
  })
  profileFields?: AccountProfileFieldDto[] | null;
}

export class AccountCenterDto {
  @Text({ description: 'Id of the tenant.' }) tenantId: string;
  @Text({ description: 'Always `default`.' }) id: string;
  @Flag({ description: ENABLED }) enabled: boolean;
  @Nested(() => AccountFieldsDto, { description: FIELDS }) fields: AccountFieldsDto;
  @ListOf(relatedOrigin(), { max: MAX_ORIGINS, description: ORIGINS }) webauthnRelatedOrigins: string[];
  @WebUrl({ nullable: true, description: DELETE_URL }) deleteAccountUrl: string | null;
  @Text({ nullable: true, description: CSS }) customCss: string | null;
  @ListOf(nested(() => AccountProfileFieldDto), {
    max: MAX_PROFILE_FIELDS,
    nullable: true,
    description: PROFILE_FIELDS,
  })
  profileFields: AccountProfileFieldDto[] | null;
}

/** What a tenant has set of it; `AccountCenters` completes that. */
export const ACCOUNT_CENTER_CONFIG = defineTenantConfig('accountCenter', UpdateAccountCenterDto, {
  default: {},
});
