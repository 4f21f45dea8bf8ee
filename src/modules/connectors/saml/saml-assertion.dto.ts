import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';

/** As much as a form of 512 KB can hold. */
const MAX_RESPONSE_CHARACTERS = 512 * 1024;

/** What an identity provider has a browser post (SAML 2.0 Bindings §3.5). */
@Example({
  RelayState: 'kE3bPq7XzR1mN5vT9wL2cY8dH4sJ6gFa',
  SAMLResponse: 'PHNhbWxwOlJlc3BvbnNlPjwvc2FtbHA6UmVzcG9uc2U+',
})
export class SamlAssertionDto {
  @Text({ max: 128, optional: true, description: 'What the request came with: which attempt is answered.' })
  RelayState?: string;
  @Text({ max: MAX_RESPONSE_CHARACTERS, description: 'The response, in base64.' })
  SAMLResponse: string;
}
