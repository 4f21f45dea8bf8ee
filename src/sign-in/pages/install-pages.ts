import { parse } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEVICE_FORM_COOKIE, type PendingInteraction } from '#src/oidc/oidc.public.js';
import type { ConsentService } from '../consent/consent.service.js';
import type { UnknownSessions } from './unknown-sessions.js';

export interface Pages {
  readonly unknownSessions: UnknownSessions;
  readonly consent: ConsentService;
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

/** Where a browser goes instead of getting a page; undefined where it gets the page. */
type Redirect = (interaction: PendingInteraction) => Promise<string | undefined>;

const nowhere: Redirect = () => Promise.resolve(undefined);

/**
 * Answers below the root of a tenant's origin, where people are sent to sign in and to agree. Whoever comes there without
 * an authorization request is sent elsewhere, unless they only want to see how the page looks.
 */
export function installPages(server: FastifyInstance, { unknownSessions, consent }: Pages): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, redirect: Redirect) => {
    void reply.header('Cache-Control', 'no-store');
    const to = isPreview(request) ? undefined : await redirectOf(request, redirect);
    return to === undefined ? reply.callNotFound() : reply.redirect(to, 302);
  };
  const redirectOf = async (request: FastifyRequest, redirect: Redirect): Promise<string | undefined> => {
    const interaction = await unknownSessions.findInteraction(request);
    return interaction ? redirect(interaction) : unknownSessions.addressAt(request.tenant?.origin ?? '');
  };
  for (const path of SIGN_IN_PAGES) {
    server.get(path, (request, reply) => answer(request, reply, nowhere));
  }
  server.get('/device', (request, reply) => {
    void reply.header('Cache-Control', 'no-store');
    return hasDeviceForm(request) ? reply.callNotFound() : reply.redirect(`/oidc${request.url}`, 302);
  });
  server.get('/consent', (request, reply) =>
    answer(request, reply, (interaction) => consent.grantToOwn(interaction)),
  );
}

/** Whether the browser has what the form for the code of a device is sent with, which the provider gives it. */
const hasDeviceForm = ({ headers }: FastifyRequest): boolean =>
  parse(headers.cookie ?? '')[DEVICE_FORM_COOKIE] !== undefined;

const isPreview = ({ query }: FastifyRequest): boolean => Object.hasOwn(Object(query), 'preview');
