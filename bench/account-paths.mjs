// The requests that take an identifier of somebody who may or may not exist. Each path prepares a browser and answers
// with how an identifier is tried.
import { Browser } from './browser.mjs';
import { newApplication } from './people-fixtures.mjs';

const byPassword =
  (identifierOf) =>
  async ({ api, baseUrl }) => {
    const browser = new Browser(baseUrl);
    const { clientId } = await newApplication(api, 'SPA');
    await browser.begin(clientId);
    return (account) =>
      browser.send('POST', '/api/experience/verification/password', {
        identifier: identifierOf(account),
        password: 'not the password',
      });
  };

export const accountPaths = {
  'password, by username': byPassword(({ username }) => ({ type: 'username', value: username })),
  'password, by e-mail address': byPassword(({ email }) => ({ type: 'email', value: email })),
};
