import { Text } from '#src/platform/http/fields/text.js';

/** As many enterprise connectors as a tenant can have. */
export const MAX_SSO_CONNECTORS = 1000;

/** A button of an enterprise's identity provider. */
export class ShownSsoConnectorDto {
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) id: string;
  @Text({ max: 256, description: 'What it is called on pages.' }) connectorName: string;
  @Text({ description: 'URL of its logo.' }) logo: string;
  @Text({
    optional: true,
    description: 'URL of its logo on a dark background. Left out where it is the same.',
  })
  darkLogo?: string;
}
