import { Flag } from '#src/platform/http/fields/flag.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';

/** As many connectors as a tenant can have. */
export const MAX_SOCIAL_CONNECTORS = 100;
const NAME_BYTES = 4096;
const PLATFORMS = ['Native', 'Universal', 'Web'] as const;

/** A button of a social provider. */
export class SocialConnectorDto {
  @Text({ max: 128, description: 'Id of the connector.' }) id: string;
  @Text({ max: 128, description: 'Which provider it stands for.' }) target: string;
  @OneOf(PLATFORMS, {
    nullable: true,
    description: 'Where people can sign in with it: `Universal` is everywhere.',
  })
  platform: (typeof PLATFORMS)[number] | null;
  @TextMap({ maxBytes: NAME_BYTES, description: 'What the provider is called, by language tag.' })
  name: Record<string, string>;
  @Text({ description: 'URL of its logo.' }) logo: string;
  @Text({ nullable: true, description: 'URL of its logo on a dark background; `null` for the same.' })
  logoDark: string | null;
  @Flag({ optional: true, description: 'Whether it is a standard protocol rather than a provider.' })
  isStandard?: boolean;
}

/** Offers the account with which somebody is signed in to Google, before they choose anything. */
export class GoogleOneTapDto {
  @Flag({ description: 'Always `true`.' }) isEnabled: boolean;
  @Flag({ optional: true, description: 'Whether who has signed in before does so without a click.' })
  autoSelect?: boolean;
  @Flag({ optional: true, description: 'Whether a click beside it closes it.' }) closeOnTapOutside?: boolean;
  @Flag({ optional: true, description: 'Whether it is shown in browsers that prevent tracking.' })
  itpSupport?: boolean;
  @Text({ description: 'Id of the client with Google.' }) clientId: string;
  @Text({ max: 128, description: 'Id of the connector for Google.' }) connectorId: string;
}
