import { Text } from '#src/platform/http/fields/text.js';

/** With what somebody is sent to a provider. */
export class ProviderAuthorizationDto {
  @Text({
    max: 2048,
    description: 'A random text, which the provider sends back with the answer. Compare it then.',
  })
  state: string;
  @Text({ max: 2048, description: 'Where the provider sends the browser back, as the provider knows it.' })
  redirectUri: string;
}

export class ProviderAuthorizationUriDto {
  @Text({ description: 'Where the browser goes: the page of the provider.' }) authorizationUri: string;
  @Text({ max: 128, description: 'Id to verify the answer of the provider by.' }) verificationId: string;
}
