import { Clock } from '#src/kernel/clock.js';
import type { Config } from '#src/platform/config/config.js';
import { rereadKeys } from '#src/platform/crypto/key-encryption-keys.js';
import { makePass, PASS_HEADER } from '#src/platform/observability/doctor-pass.js';
import { type Arrival, ARRIVAL_PATH } from '#src/platform/observability/http/install-arrival-report.js';
import { askOwnServer } from '#src/platform/outbound/ask-own-server.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { examine, type Finding, type Report } from './finding.js';
import { FORGED, judgeArrival, lastForwarded } from './judge-arrival.js';

type Found = Omit<Finding, 'matter'>;

/** Asks the server by its public URL, as its users do. */
export async function examineAddress(config: Config, report: Report): Promise<void> {
  const { env } = config;
  const endpoint = (env.ENDPOINT ?? `http://localhost:${env.PORT}`).replace('*', 'default');
  const reached = await examine(report, 'public URL', () => issuerFound(config, endpoint));
  if (reached === 'fine') await examine(report, 'forwarded headers', () => headersFound(config, endpoint));
  else report({ state: 'unchecked', matter: 'forwarded headers', says: 'the server was not reached' });
}

async function issuerFound({ env }: Config, endpoint: string): Promise<Found> {
  const issuer = `${endpoint}/oidc`;
  try {
    const { status, body } = await askOwnServer(`${issuer}/.well-known/openid-configuration`);
    const named = typeof body === 'object' && body !== null && 'issuer' in body ? body.issuer : undefined;
    if (named === issuer)
      return { state: 'fine', says: `${endpoint} leads to the server, which calls itself so` };
    const answer = named === undefined ? `no issuer, with status ${status}` : `the issuer ${String(named)}`;
    const remedy = 'Set ENDPOINT to the URL under which the proxy leads here, on every process.';
    return { state: 'wrong', says: `${endpoint} answers with ${answer}, not ${issuer}`, remedy };
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    if (!(await isServing(env))) {
      return {
        state: 'unchecked',
        says: `the server is stopped: nothing answers at ${endpoint}, nor on PORT ${env.PORT} here`,
      };
    }
    const remedy = 'Set ENDPOINT to the public URL, have its name lead to the proxy, and the proxy to PORT.';
    return {
      state: 'wrong',
      says: `${endpoint} cannot be reached, though the server runs: ${error.message}`,
      remedy,
    };
  }
}

async function isServing({ HOST, PORT }: Config['env']): Promise<boolean> {
  const host = HOST === undefined || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  const shown = host.includes(':') ? `[${host}]` : host;
  return askOwnServer(`http://${shown}:${PORT}/health/live`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function headersFound(config: Config, endpoint: string): Promise<Found> {
  const { status, body } = await askOwnServer(`${endpoint}${ARRIVAL_PATH}`, {
    [PASS_HEADER]: makePass(rereadKeys(config), Clock.nowSeconds()),
    'x-forwarded-for': FORGED.client,
    'x-forwarded-host': FORGED.host,
  });
  if (!isArrival(body)) {
    const remedy =
      'Give all processes the same SECRET_VAULT_KEK and release, set their clocks, and let the proxy pass the header portico-doctor on.';
    return {
      state: 'wrong',
      says: `the server does not say how the request arrived (status ${status})`,
      remedy,
    };
  }
  const faults = judgeArrival(body, new URL(endpoint), config.trustedProxies !== undefined);
  if (faults.length > 0) {
    const says = faults.map((fault) => fault.says).join('\n');
    return { state: 'wrong', says, remedy: faults.map(({ remedy }) => remedy).join('\n') };
  }
  const { client, peer, isTrusted, host } = body;
  const asker = isTrusted ? lastForwarded(body) : client;
  const way = isTrusted ? `through the proxy at ${peer}` : 'without a proxy';
  return { state: 'fine', says: `asked for ${host} by ${asker} ${way}` };
}

const isArrival = (body: unknown): body is Arrival =>
  typeof body === 'object' && body !== null && 'peer' in body && 'isTrusted' in body;
