import { Flag } from '#src/platform/http/fields/flag.js';
import { json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { SharedExperienceDto } from '../settings/sign-in-experience.dto.js';

/** What neither an application nor an organization has for an id is ignored, so a long text is no fault either. */
const ID = { max: 2048, optional: true } as const;

export class PublicExperienceQueryDto {
  @Text({ ...ID, description: 'Whose colours, pictures and styles to show.' }) organizationId?: string;
  @Text({ ...ID, description: 'The first-party application that somebody signs in to.' }) appId?: string;
}

class ForgotPasswordDto {
  @Flag() email: boolean;
  @Flag() phone: boolean;
}

const NONE_YET = { max: 100, description: 'None yet.' };

/** The settings that pages follow. */
export class PublicExperienceDto extends SharedExperienceDto {
  @ListOf(json(), NONE_YET) socialConnectors: readonly object[];
  @ListOf(json(), NONE_YET) ssoConnectors: readonly object[];
  @Nested(() => ForgotPasswordDto) forgotPassword: ForgotPasswordDto;
  @Flag() isDevelopmentTenant: boolean;
  @ListOf(json(), NONE_YET) customProfileFields: readonly object[];
  @ListOf(json(), NONE_YET) customProfileFieldCatalog: readonly object[];
}
