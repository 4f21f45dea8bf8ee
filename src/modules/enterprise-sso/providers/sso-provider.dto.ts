import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import {
  SSO_PROVIDER_NAMES,
  SSO_PROVIDER_TYPES,
  type SsoProviderName,
  type SsoProviderType,
} from './sso-provider.js';

export class SsoProviderDto {
  @OneOf(SSO_PROVIDER_NAMES, { description: '`providerName` of its connectors.' })
  providerName: SsoProviderName;
  @OneOf(SSO_PROVIDER_TYPES, { description: 'Which protocol it speaks.' }) providerType: SsoProviderType;
  @Text({ description: 'Its logo, as a data URL.' }) logo: string;
  @Text({ description: 'Its logo on a dark background, as a data URL.' }) logoDark: string;
  @Text({ description: 'What it is for.' }) description: string;
  @Text({ max: 128, description: 'What it is called.' }) name: string;
}
