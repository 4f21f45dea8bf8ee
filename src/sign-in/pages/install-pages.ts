import { parse } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEVICE_FORM_COOKIE, type PendingInteraction, toldPages } from '#src/oidc/oidc.public.js';
import { isApiPath } from '#src/platform/http/paths.js';
import type { Strangers } from '#src/platform/strangers/strangers.js';
import type { ConsentService } from '../consent/consent.service.js';
import type { AccountPage } from './account-page.js';
import { installFormPost } from './form-post.js';
import { sendAsset, sendPage } from './page-answers.js';
import type { PageBundle } from './page-bundle.js';
import type { PageDocuments, PageWishes } from './page-documents.js';
import { installRefusedAssertions } from './refused-assertions.js';
import { isNoSession, type UnknownSessions } from './unknown-sessions.js';

export interface Pages {
  readonly unknownSessions: UnknownSessions;
  readonly consent: ConsentService;
  readonly documents: PageDocuments;
  readonly accountPage: AccountPage;
  readonly strangers: Strangers;
}

/** The pages, and all below them, of which a browser without an interaction has no use. */
const SIGN_IN_PAGES = [
  '/',
  '/sign-in*',
  '/consent*',
  '/register*',
  '/single-sign-on*',
  '/social/register*',
  '/forgot-password*',
];

/** Those that say something to anybody. */
const OPEN_PAGES = [
  '/identifier-sign-in',
  '/identifier-register',
  '/reset-password',
  '/direct/*',
  '/callback/*',
  '/social/landing/*',
  '/social/link/*',
  '/continue/*',
  '/mfa-verification*',
  '/mfa-onboarding',
  '/mfa-binding*',
  '/create-passkey',
  '/one-time-token*',
  '/switch-account',
  '/invitation',
  '/device/success',
  '/unknown-session',
  '/account-suspended',
];

/** Where people look after their account. */
const ACCOUNT_PAGES = ['/account', '/account/*'];

/** Parameters with which links and providers let somebody in. */
const SECRETS = ['one_time_token', 'token'];

/** Providers send people back there, with codes by which they are known, and without what says for whom the pages are. */
const CALLBACK = '/callback/';

/** Where people choose how to sign in, so that Google may offer its way. */
const FIRST_PAGE = /^\/(sign-in|register)?(\?|$)/;

/** Where a browser goes instead of getting a page; undefined where it gets the page. */
type Redirect = (interaction: PendingInteraction) => Promise<string | undefined>;

const nowhere: Redirect = () => Promise.resolve(undefined);

/**
 * Answers below the root of a tenant's origin, where people are sent to sign in and to agree. Whoever comes there without
 * an authorization request is sent elsewhere, unless they only want to see how the page looks.
 */
export function installPages(server: FastifyInstance, pages: Pages): void {
  const { unknownSessions, consent, documents, strangers } = pages;
  const write = (request: FastifyRequest) => documents.write(wishesOf(request));
  const show = async (request: FastifyRequest, reply: FastifyReply, status = 200) =>
    sendPage(request, reply.status(status), await strangers.run(request.ip, () => write(request)));
  const guard = async (request: FastifyRequest, reply: FastifyReply, redirect: Redirect) => {
    if (isPreview(request)) return show(request, reply);
    // Counts the request.
    const to = await redirectOf(request, redirect);
    if (to !== undefined) return redirectTo(reply, to);
    return sendPage(request, reply, await strangers.admit(request.ip, () => write(request)));
  };
  const redirectOf = async (request: FastifyRequest, redirect: Redirect): Promise<string | undefined> => {
    const interaction = await unknownSessions.findInteraction(request);
    return strangers.admit(request.ip, async () => {
      try {
        if (interaction) return await redirect(interaction);
      } catch (error) {
        // A program is told what is wrong.
        if (!isNoSession(error) || !isPerson(request)) throw error;
      }
      return unknownSessions.addressAt(request.tenant?.origin ?? '');
    });
  };
  for (const path of SIGN_IN_PAGES) server.get(path, (request, reply) => guard(request, reply, nowhere));
  for (const path of OPEN_PAGES) server.get(path, (request, reply) => show(request, reply));
  server.get('/consent', (request, reply) => guard(request, reply, grants(consent, request)));
  server.get('/device', (request, reply) =>
    hasDeviceForm(request) ? show(request, reply) : redirectTo(reply, `/oidc${request.url}`),
  );
  installAccountPage(server, pages);
  installFormPost(server, strangers);
  explainRefusedAssertions(server, pages);
  installAssets(server, [documents.bundle, pages.accountPage.bundle]);
  // What is below `/oidc` was answered before.
  server.addHook('onRequest', async (request, reply) =>
    isStray(request) ? show(request, reply, 404) : undefined,
  );
}

const grants =
  (consent: ConsentService, request: FastifyRequest): Redirect =>
  (interaction) =>
    consent.grantToOwn(interaction, { staysSignedIn: wantsToStay(request) });

function explainRefusedAssertions(server: FastifyInstance, { documents, strangers }: Pages): void {
  installRefusedAssertions(server, (request, refusedAssertion) =>
    // The API has counted the request.
    strangers.admit(request.ip, () =>
      documents.write({ ...wishesOf(request), bringsSecret: true, refusedAssertion }),
    ),
  );
}

function installAccountPage(server: FastifyInstance, { accountPage, strangers }: Pages): void {
  for (const path of ACCOUNT_PAGES) {
    server.get(path, async (request, reply) => {
      const write = () => accountPage.write(wishesOf(request));
      return sendPage(request, reply, await strangers.run(request.ip, write));
    });
  }
}

function installAssets(server: FastifyInstance, bundles: readonly PageBundle[]): void {
  server.get('/assets/*', (request, reply) => {
    const [asset] = bundles.flatMap((bundle) => bundle.find(request.url) ?? []);
    return asset ? sendAsset(request, reply, asset) : reply.callNotFound();
  });
}

const redirectTo = (reply: FastifyReply, url: string): FastifyReply =>
  reply.header('Cache-Control', 'no-store').redirect(url, 302);

function wishesOf(request: FastifyRequest): PageWishes {
  const query: Record<string, unknown> = Object(request.query);
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const isCallback = request.url.startsWith(CALLBACK);
  const told = isCallback ? toldPages(request.headers.cookie) : {};
  return {
    appId: text('app_id') ?? told.appId,
    organizationId: text('organization_id') ?? told.organizationId,
    uiLocales: text('ui_locales') ?? told.uiLocales,
    acceptLanguage: request.headers['accept-language'],
    isPreview: isPreview(request),
    isConsent: request.url.startsWith('/consent'),
    isFirst: FIRST_PAGE.test(request.url),
    bringsSecret: isCallback || SECRETS.some((name) => text(name) !== undefined),
  };
}

/** Whether a person has come to where nothing is. A program that calls the API, or asks for a file, is told so as it expects. */
const isStray = (request: FastifyRequest): boolean =>
  request.is404 &&
  request.method === 'GET' &&
  !isApiPath(request.url) &&
  !request.url.startsWith('/assets/') &&
  isPerson(request);

/** A browser asks for HTML where somebody looks at the answer. */
const isPerson = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true;

/** Whether the browser has what the form for the code of a device is sent with, which the provider gives it. */
const hasDeviceForm = ({ headers }: FastifyRequest): boolean =>
  parse(headers.cookie ?? '')[DEVICE_FORM_COOKIE] !== undefined;

/** Whether somebody who has opened a link for another account goes on as who they are. */
const wantsToStay = ({ query }: FastifyRequest): boolean => Object.hasOwn(Object(query), 'stay');

const isPreview = ({ query }: FastifyRequest): boolean => Object.hasOwn(Object(query), 'preview');
