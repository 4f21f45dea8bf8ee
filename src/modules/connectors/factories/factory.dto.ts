import { Flag } from '#src/platform/http/fields/flag.js';
import { json, Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { type ConnectorMetadata, CONNECTOR_TYPES, type ConnectorType } from './connector-factory.js';

export const PLATFORMS = ['Native', 'Universal', 'Web'] as const;

/** What consoles and pages show of a provider, and of a connector for it. */
export class DescribedProviderDto {
  @OneOf(CONNECTOR_TYPES, {
    description: '`Email` and `Sms` send messages; people sign in with `Social` ones.',
  })
  type: ConnectorType;
  @Text({
    max: 128,
    description: 'Which provider it is, whatever the platform: people’s identities are known by it.',
  })
  target: string;
  @OneOf(PLATFORMS, {
    nullable: true,
    description: 'Where people can sign in with it; `null` for messages.',
  })
  platform: ConnectorMetadata['platform'];
  @Json({ description: 'What it is called, by language tag; `en` is always there.' }) name: object;
  @Json({ description: 'What it does, by language tag; `en` is always there.' }) description: object;
  @Text({ description: 'Its logo, as a URL or a data URL.' }) logo: string;
  @Text({ nullable: true, description: 'The logo on a dark background; `null` where `logo` fits both.' })
  logoDark: string | null;
  @Text({ description: 'How it is set up, as Markdown.' }) readme: string;
  @Text({ optional: true, description: 'An example of a config, as JSON.' }) configTemplate?: string;
  @ListOf(json(), {
    max: 100,
    optional: true,
    description:
      'The config as a form, one item an input: `key` of the config, `type` (`Text`, `MultilineText`, `Number`, `Switch`, `Select`, `MultiSelect`, `Json`), `label`, and whatever else tells people what to enter. `isConfidential`: hide the value.',
  })
  formItems?: readonly object[];
  @Flag({
    optional: true,
    description: 'It is a protocol rather than a provider: each connector names its own `target`.',
  })
  isStandard?: boolean;
  @Flag({
    optional: true,
    description: 'Whether the tokens that the provider issues for people can be stored.',
  })
  isTokenStorageSupported?: boolean;
  @Flag({ optional: true, description: 'Left out: nothing is a demonstration.' }) isDemo?: boolean;
  @Json({ optional: true, description: 'What consoles need to know besides.' }) customData?: object;
  @Text({ max: 256, optional: true, description: 'The address that messages come from, where it is fixed.' })
  fromEmail?: string;
}

export class ConnectorFactoryDto extends DescribedProviderDto {
  @Text({ max: 128, description: 'Id of the provider: `connectorId` of its connectors.' }) id: string;
}
