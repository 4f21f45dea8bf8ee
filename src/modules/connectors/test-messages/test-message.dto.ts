import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { EMAIL, type Format } from '#src/platform/http/fields/format.js';
import { Json } from '#src/platform/http/fields/json.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Text } from '#src/platform/http/fields/text.js';
import { CONFIG_BYTES } from '../connector.dto.js';

const PHONE: Format = { regex: /^\d+$/, expected: 'digits with the country code such as 12025550143' };

@Example({ email: ACME.ada.email, config: ACME.connector.config })
export class CreateConnectorTestDto {
  @Text({
    max: 128,
    pattern: PHONE,
    optional: true,
    description:
      'Whom to send a text message to: digits with the country code. Needed unless `email` is there.',
  })
  phone?: string;
  @Text({ max: 256, pattern: EMAIL, optional: true, description: 'Whom to send an e-mail to.' })
  email?: string;
  @Json({ maxBytes: CONFIG_BYTES, description: 'What the provider has to be told. Nothing of it is stored.' })
  config: JsonObject;
  @Text({
    max: 64,
    optional: true,
    description: 'The language of the message, as a tag (BCP 47), where the connector has several.',
  })
  locale?: string;
}
