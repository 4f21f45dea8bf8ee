import { defineConnector } from '../../factories/define-connector.js';
import { letter } from '../shared/logos.js';
import { AzureAdConfig } from './azuread-config.js';
import { AzureAdSignIn } from './azuread-sign-in.js';
import { graphOf } from './graph.js';

const README = `# Microsoft Entra ID
Lets people sign in with their work, school or personal account at Microsoft.

1. Register an application in Microsoft Entra ID. Its redirect URI, of the type "Web", is
   \`https://<your domain>/callback/<id of this connector>\`.
2. Enter its client ID, and a client secret.
3. The cloud instance is \`https://login.microsoftonline.com\`, for the US government
   \`https://login.microsoftonline.us\`, in China \`https://login.partner.microsoftonline.cn\`.
4. The tenant ID is that of your directory, or one of its domains. With \`common\`, \`organizations\` or \`consumers\` anybody
   signs in, and nobody has an e-mail address: whoever administers a directory can give people the address of somebody else.
`;

/** For the Graph API where it answers. */
export const azureAdAt = (graph: (cloudInstance: string) => string) =>
  defineConnector({
    id: 'azuread-universal',
    type: 'Social',
    target: 'azuread',
    platform: 'Universal',
    name: { en: 'Microsoft' },
    description: { en: 'Lets people sign in with Microsoft Entra ID, formerly Azure Active Directory.' },
    logo: letter('#0067b8', 'M'),
    readme: README,
    config: AzureAdConfig,
    create: (config, { outbound }) => new AzureAdSignIn(config, outbound, graph(config.cloudInstance)),
  });

export const azureAd = azureAdAt(graphOf);
