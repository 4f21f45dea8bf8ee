// A web app in which people sign in, choose one of their organizations, and call an API there.
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import { handleAuthRoutes, UserScope, withLogto } from '@logto/express';
import express from 'express';
import session from 'express-session';
import { callApi } from './api-calls.mjs';
import { errorPage, homePage, signedOutPage } from './pages.mjs';

/**
 * An Express application. `endpoint` is where the server is, `baseUrl` where this app is, as it is registered there, and
 * `apiUrl` where the API of the orders is.
 */
export function createWebApp({ endpoint, appId, appSecret, baseUrl, apiUrl }) {
  const config = {
    endpoint,
    appId,
    appSecret,
    baseUrl,
    // The claims about organizations, and what is wanted in each of them. Who lacks a scope gets a token without it.
    scopes: [UserScope.Organizations, UserScope.OrganizationRoles, 'read:orders', 'write:orders'],
  };
  const signedIn = withLogto({
    ...config,
    fetchUserInfo: true,
    getAccessToken: true,
    getOrganizationToken: true,
  });
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  app.use(express.static(fileURLToPath(new URL('public', import.meta.url))));
  app.use(
    session({
      name: 'example.sid',
      secret: randomBytes(32).toString('base64url'),
      resave: false,
      saveUninitialized: false,
      // Forms of other sites are posted without it.
      cookie: { httpOnly: true, sameSite: 'lax' },
    }),
  );
  // /logto/sign-in, /logto/sign-in-callback, /logto/sign-out
  app.use(handleAuthRoutes(config));
  app.use(express.urlencoded({ extended: false }));

  app.get('/', signedIn, (request, response) => {
    const { user, session: kept } = request;
    if (!user.isAuthenticated) {
      // What the last user did is not for the next one.
      kept.lastCall = undefined;
      return response.send(signedOutPage());
    }
    const organizationId = chosenOrganization(request);
    response.send(homePage({ user, organizationId, lastCall: kept.lastCall }));
  });

  app.post('/organization', signedIn, (request, response) => {
    request.session.organizationId = String(request.body?.id);
    request.session.lastCall = undefined;
    response.redirect(303, '/');
  });

  app.post('/calls', signedIn, async (request, response) => {
    const tokens = {
      organization: request.user.organizationTokens?.[chosenOrganization(request)],
      opaque: request.user.accessToken,
    };
    request.session.lastCall = await callApi(apiUrl, tokens, request.body ?? {});
    response.redirect(303, '/');
  });

  // Express knows it by its four parameters.
  app.use((error, _request, response, _next) => {
    response.status(500).send(errorPage(error));
  });
  return app;
}

/** The chosen organization, if one still belongs to it; else the first. */
function chosenOrganization({ user, session: { organizationId } }) {
  const organizations = user.claims?.organizations ?? [];
  return organizations.includes(organizationId) ? organizationId : organizations[0];
}

function securityHeaders(_request, response, next) {
  response.set('Content-Security-Policy', "default-src 'none'; style-src 'self'; form-action 'self'");
  response.set('Cache-Control', 'no-store');
  next();
}
