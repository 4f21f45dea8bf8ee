import { defineConnector } from '../../factories/define-connector.js';
import { letter } from '../shared/logos.js';
import { AppleConfig } from './apple-config.js';
import { AppleSignIn } from './apple-sign-in.js';

const README = `# Apple
Lets people sign in with their Apple Account.

1. Make a services ID for "Sign in with Apple" in the developer account at Apple. Its domain is \`<your domain>\`, its return
   URL \`https://<your domain>/callback/<id of this connector>\`.
2. Enter the services ID, and \`name email\` as the scope where accounts need them.

Apple tells the name only the first time that somebody signs in. Who hides their e-mail address has one of Apple's relay.
`;

/** For Apple where it answers. */
export const appleAt = (issuer: string) =>
  defineConnector({
    id: 'apple-universal',
    type: 'Social',
    target: 'apple',
    platform: 'Universal',
    name: { en: 'Apple' },
    description: { en: 'Lets people sign in with their Apple Account.' },
    logo: letter('#000', 'A'),
    logoDark: letter('#fff', 'A', '#000'),
    readme: README,
    config: AppleConfig,
    create: (config, { outbound }) => new AppleSignIn(config, outbound, issuer),
  });

export const apple = appleAt('https://appleid.apple.com');
