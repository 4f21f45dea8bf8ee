import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Text } from '#src/platform/http/fields/text.js';

@Example({ state: 'x2k9v', redirectUri: `${ACME.store.url}/link/github` })
export class AskAuthorizationUriDto {
  @Text({
    max: 2048,
    description: 'What the provider sends back as it is; compare it when somebody is back.',
  })
  state: string;
  @Text({ max: 2048, description: 'The page of yours to which the provider sends people back.' })
  redirectUri: string;
}

export class AuthorizationUriDto {
  @Text({ description: 'Where somebody goes to sign in with the provider.' }) redirectTo: string;
  @Text({ optional: true, description: 'Left out: it is the one that was given.' }) redirectUri?: string;
}
