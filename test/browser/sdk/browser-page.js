import LogtoClient from '@logto/browser';

/* What an application without a framework does. */
const { organizationId, ...config } = JSON.parse(document.querySelector('#config').textContent);
const client = new LogtoClient(config);
const main = document.querySelector('main');

const show = (tag, textContent, onclick) =>
  main.append(Object.assign(document.createElement(tag), { textContent, onclick }));

if (location.pathname === '/callback') {
  await client.handleSignInCallback(location.href);
  location.replace('/');
} else if (await client.isAuthenticated()) {
  const known = {
    claims: await client.getIdTokenClaims(),
    userInfo: await client.fetchUserInfo(),
    organizationToken: await client.getOrganizationToken(organizationId),
  };
  show('output', JSON.stringify(known));
  show('button', 'Sign out', () => client.signOut(`${location.origin}/`));
} else {
  show('button', 'Sign in', () => client.signIn(`${location.origin}/callback`));
}
