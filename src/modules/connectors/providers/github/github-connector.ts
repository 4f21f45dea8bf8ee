import { defineConnector } from '../../factories/define-connector.js';
import { letter } from '../shared/logos.js';
import { GitHubConfig } from './github-config.js';
import { type GitHubOrigins, GitHubSignIn } from './github-sign-in.js';

const README = `# GitHub
Lets people sign in with their GitHub account.

1. Register an OAuth app, or a GitHub App, in the developer settings of GitHub. Its callback URL is
   \`https://<your domain>/callback/<id of this connector>\`.
2. Enter its client ID, and a client secret.
3. A GitHub App asks for the permission to read e-mail addresses, since it has no scopes.

An e-mail address counts where GitHub has verified it.
`;

/** For GitHub where it answers. */
export const gitHubAt = (origins: GitHubOrigins) =>
  defineConnector({
    id: 'github-universal',
    type: 'Social',
    target: 'github',
    platform: 'Universal',
    isTokenStorageSupported: true,
    name: { en: 'GitHub' },
    description: { en: 'Lets people sign in with their GitHub account.' },
    logo: letter('#24292f', 'G'),
    logoDark: letter('#f6f8fa', 'G', '#24292f'),
    readme: README,
    config: GitHubConfig,
    create: (config, { outbound }) => new GitHubSignIn(config, outbound, origins),
  });

export const gitHub = gitHubAt({ site: 'https://github.com', api: 'https://api.github.com' });
