import { type ApiError, isRefusal } from '../api/client.js';
import { findConnectorsOf } from '../api/enterprise.js';
import { FieldFault } from '../form/problem.js';
import { navigate } from '../router.js';
import type { Attempt } from '../social/attempt.js';
import { sendToProvider } from '../social/send-to-provider.js';
import { keepChoice } from './choice.js';
import { enterpriseConnector } from './connectors.js';

type Origin = Pick<Attempt, 'from' | 'hasAgreed'> & { readonly isPassed?: boolean };

/** Leads whoever has such an address to where their enterprise signs them in; comes back where none does. */
export async function leadByAddress(email: string, origin: Origin): Promise<void> {
  const { connectorIds } = await findConnectorsOf(email).catch((error: unknown) => {
    throw isRefusal(error, 'guard.invalid_input')
      ? new FieldFault('identifier', 'error.invalid_email')
      : error;
  });
  await leadToOneOf(connectorIds, origin);
}

/** Goes on as the server wants it, which lets such people in by their enterprise alone; comes back where the page knows none. */
export const leadAsRequired = ({ data }: ApiError, origin: Origin): Promise<void> =>
  leadToOneOf(idsIn(data['ssoConnectors']), origin);

async function leadToOneOf(ids: readonly string[], { isPassed = false, ...origin }: Origin): Promise<void> {
  const [first, ...others] = ids.flatMap((id) => enterpriseConnector(id) ?? []);
  if (!first) return;
  if (others.length === 0) return sendToProvider(first.id, { ...origin, isPassed, isEnterprise: true });
  keepChoice({ ...origin, connectorIds: [first, ...others].map(({ id }) => id) });
  navigate('/single-sign-on/connectors', { replace: isPassed });
  // Whoever called would go on otherwise.
  await new Promise(() => {});
}

const idsIn = (connectors: unknown): readonly string[] =>
  Array.isArray(connectors) ? connectors.map((connector) => String(Object(connector).id)) : [];
