import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DevelopmentMailbox, MailboxMessage } from './development-mailbox.js';
import { MAILBOX_POLICY, mailboxPage, MESSAGE_POLICY, messageHtml, messagePage } from './mailbox-page.js';
import { MAILBOX_PATH } from './mailbox-path.js';
import { isOfThisMachine } from './only-this-machine.js';

/**
 * Shows what the development mailbox keeps, of all tenants, to whoever sits at the machine of the server; for everybody
 * else, and where there is no mailbox, there is no such page. JSON for those who accept that and no HTML.
 */
export function installMailbox(server: FastifyInstance, mailbox: DevelopmentMailbox): void {
  if (!mailbox.connector) return;
  const guarded =
    (show: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
    (request: FastifyRequest, reply: FastifyReply): unknown =>
      isOfThisMachine(request)
        ? show(request, reply.header('Cache-Control', 'no-store'))
        : reply.callNotFound();
  const one = (show: (message: MailboxMessage, request: FastifyRequest, reply: FastifyReply) => unknown) =>
    guarded((request, reply) => {
      const message = mailbox.find(idOf(request));
      return message ? show(message, request, reply) : reply.callNotFound();
    });
  server.get(
    MAILBOX_PATH,
    guarded((request, reply) =>
      wantsJson(request) ? reply.send(mailbox.list()) : sendPage(reply, mailboxPage(mailbox.list())),
    ),
  );
  server.get(
    `${MAILBOX_PATH}/:id`,
    one((message, request, reply) =>
      wantsJson(request) ? reply.send(message) : sendPage(reply, messagePage(message)),
    ),
  );
  server.get(
    `${MAILBOX_PATH}/:id/html`,
    one((message, _request, reply) => sendPage(reply, messageHtml(message), MESSAGE_POLICY)),
  );
}

const idOf = ({ params }: FastifyRequest): string => String(Object(params).id);

const wantsJson = ({ headers: { accept = '' } }: FastifyRequest): boolean =>
  accept.includes('application/json') && !accept.includes('text/html');

const sendPage = (reply: FastifyReply, text: string, policy = MAILBOX_POLICY): FastifyReply =>
  reply.header('Content-Security-Policy', policy).type('text/html; charset=utf-8').send(text);
