import { LogtoProvider, useHandleSignInCallback, useLogto } from '@logto/react';
import { createElement, Fragment, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/* What an application with React does. */
const { organizationId, ...config } = JSON.parse(document.querySelector('#config').textContent);

function Callback() {
  const { error } = useHandleSignInCallback(() => location.replace('/'));
  return error ? createElement('output', null, error.message) : null;
}

function Home() {
  const { isAuthenticated, signIn, signOut, getIdTokenClaims, fetchUserInfo, getOrganizationToken } =
    useLogto();
  const [known, setKnown] = useState();
  useEffect(() => {
    const ask = async () => ({
      claims: await getIdTokenClaims(),
      userInfo: await fetchUserInfo(),
      organizationToken: await getOrganizationToken(organizationId),
    });
    if (isAuthenticated) void ask().then(setKnown);
  }, [isAuthenticated, getIdTokenClaims, fetchUserInfo, getOrganizationToken]);
  const button = (name, onClick) => createElement('button', { onClick }, name);
  if (!isAuthenticated) return button('Sign in', () => signIn(`${location.origin}/callback`));
  if (!known) return null;
  return createElement(
    Fragment,
    null,
    createElement('output', null, JSON.stringify(known)),
    button('Sign out', () => signOut(`${location.origin}/`)),
  );
}

createRoot(document.querySelector('main')).render(
  createElement(
    LogtoProvider,
    { config },
    createElement(location.pathname === '/callback' ? Callback : Home),
  ),
);
