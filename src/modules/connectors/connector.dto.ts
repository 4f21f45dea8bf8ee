import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { DescribedProviderDto } from './factories/factory.dto.js';

/** All of them are looked at when one is added; there are as many providers to sign in with as nobody offers. */
export const MAX_CONNECTORS = 100;
/** Templates of mails are part of it. */
export const CONFIG_BYTES = 65_536;
const NAME_BYTES = 4096;

const SYNC =
  'Whether name and picture of people are taken over at every sign-in, not at the first alone. For social connectors.';
const STORE = 'Whether the tokens that the provider issues for people are stored, where that is supported.';

export class ConnectorOwnMetadataDto {
  @Text({ max: 128, optional: true, description: 'Which provider it stands for. Fixed once it is made.' })
  target?: string;
  @TextMap({
    maxBytes: NAME_BYTES,
    optional: true,
    description: 'What it is called, by language tag. Without `en` it counts as left out.',
  })
  name?: Record<string, string>;
  @Text({ max: 2048, optional: true, description: 'URL of its logo.' }) logo?: string;
  @Text({
    max: 2048,
    optional: true,
    nullable: true,
    description: 'URL of its logo on a dark background.',
  })
  logoDark?: string | null;
}

@Example({ connectorId: ACME.connector.factoryId, config: ACME.connector.config })
export class CreateConnectorDto {
  @Text({ min: 1, max: 128, description: 'Id of the provider, as in `GET /api/connector-factories`.' })
  connectorId: string;
  @Json({
    maxBytes: CONFIG_BYTES,
    optional: true,
    description:
      'What the provider has to be told, as its form says. Unknown keys are left out. Stored encrypted.',
  })
  config?: JsonObject;
  @Nested(() => ConnectorOwnMetadataDto, {
    optional: true,
    description:
      'What to show, for connectors of standard protocols; `target` is needed there. Empty texts count as left out.',
  })
  metadata?: ConnectorOwnMetadataDto;
  @Flag({ optional: true, description: `${SYNC} \`false\` by default.` }) syncProfile?: boolean;
  @Flag({ optional: true, description: `${STORE} \`false\` by default.` }) enableTokenStorage?: boolean;
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'Id for the connector. Without it the server makes one of 12 characters.',
  })
  id?: string;
}

@Example({ config: ACME.connector.config })
export class UpdateConnectorDto {
  @Json({
    maxBytes: CONFIG_BYTES,
    optional: true,
    description: 'What the provider has to be told from now on. Replaced as a whole; left out, it stays.',
  })
  config?: JsonObject;
  @Nested(() => ConnectorOwnMetadataDto, {
    optional: true,
    description:
      'What to show instead of what the provider says. Replaced as a whole, but for `target`, which stays. Empty texts count as left out.',
  })
  metadata?: ConnectorOwnMetadataDto;
  @Flag({ optional: true, description: `${SYNC} Left out, it stays.` }) syncProfile?: boolean;
  @Flag({ optional: true, description: `${STORE} Left out, it stays.` }) enableTokenStorage?: boolean;
}

export class ListConnectorsDto {
  @Text({
    max: 128,
    optional: true,
    description: 'Only connectors with this target.',
    example: ACME.connector.target,
  })
  target?: string;
}

export class ConnectorDto extends DescribedProviderDto {
  @Text({ max: 128, description: 'Id of the connector.' }) id: string;
  @Text({ max: 128, description: 'Id of the provider, as in `GET /api/connector-factories`.' })
  connectorId: string;
  @Json({ description: 'What the provider has to be told, with its secrets.' }) config: JsonObject;
  @Nested(() => ConnectorOwnMetadataDto, {
    description: 'What the connector shows instead of what the provider says.',
  })
  metadata: ConnectorOwnMetadataDto;
  @Flag({ description: SYNC }) syncProfile: boolean;
  @Flag({ description: STORE }) enableTokenStorage: boolean;
  @Json({ optional: true, description: 'Left out: there is nothing more to tell.' }) extraInfo?: object;
  @Whole({ optional: true, description: 'Left out: messages are counted by their providers.' })
  usage?: number;
}
