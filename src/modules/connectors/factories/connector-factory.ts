import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { SamlAttempts } from '../saml/saml-attempts.js';
import type { Connector } from './capabilities.js';
import type { FormItem } from './form-item.js';

export const CONNECTOR_TYPES = ['Email', 'Sms', 'Social'] as const;
export type ConnectorType = (typeof CONNECTOR_TYPES)[number];

/** Texts by language tag; `en` is always there. */
export type LocalizedText = Readonly<Record<string, string>> & { readonly en: string };

/** What consoles and pages show of a provider. */
export interface ConnectorMetadata {
  /** Id of the factory. */
  readonly id: string;
  /** Which provider it is, whatever the platform. */
  readonly target: string;
  readonly platform: 'Native' | 'Universal' | 'Web' | null;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** URLs, or data URLs. */
  readonly logo: string;
  readonly logoDark: string | null;
  /** Markdown. */
  readonly readme: string;
  /** An example of the config, as JSON. */
  readonly configTemplate?: string;
  /** The config as a form. */
  readonly formItems?: readonly FormItem[];
  /** A protocol rather than a provider: who configures it names the target. */
  readonly isStandard?: boolean;
  readonly isTokenStorageSupported?: boolean;
  readonly customData?: JsonObject;
  readonly fromEmail?: string;
}

/** Makes connectors of one provider out of the configs of tenants. */
export interface ConnectorFactory {
  readonly type: ConnectorType;
  readonly metadata: ConnectorMetadata;
  /** Checks a config, and returns it as it is stored. Throws `connector.invalid_config` (400) that names field and expectation. */
  readConfig(config: JsonObject): JsonObject;
  /** The config has been read before. */
  create(config: JsonObject, tools: ConnectorTools): Connector;
}

export interface ConnectorTools {
  readonly outbound: Outbound;
  /** Where connectors with an ACS keep whom they sent away. Absent where nobody signs in, as where configs are checked. */
  readonly saml?: { readonly connectorId: string; readonly attempts: SamlAttempts };
}
