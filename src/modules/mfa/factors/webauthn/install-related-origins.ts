import type { FastifyInstance } from 'fastify';
import type { RelyingParties } from './relying-parties.js';

/** Browsers ask when somebody uses a passkey on another origin; a change is there for all of them in five minutes. */
const CACHE = 'public, max-age=300';

/** Tells browsers on which other origins passkeys of the tenant may be used. It comes from memory. WebAuthn Level 3 §5.11.1 */
export function installRelatedOrigins(server: FastifyInstance, parties: RelyingParties): void {
  server.get('/.well-known/webauthn', async (_request, reply) =>
    reply.header('Cache-Control', CACHE).send({ origins: await parties.relatedOrigins() }),
  );
}
