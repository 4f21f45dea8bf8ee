import type { Arrival } from '#src/platform/observability/http/install-arrival-report.js';

/** What the doctor writes as a stranger could. The address is one of documentation (RFC 5737), the name none (RFC 2606). */
export const FORGED = { client: '203.0.113.7', host: 'forged.invalid' };

export interface Fault {
  readonly says: string;
  readonly remedy: string;
}

/** What is wrong with how a request arrived that was sent to the public URL, with headers of a stranger's own. */
export function judgeArrival(arrival: Arrival, url: URL, namesProxies: boolean): Fault[] {
  return [
    clientFault(arrival, url, namesProxies),
    hostFault(arrival, url),
    protocolFault(arrival, url),
  ].filter((fault) => fault !== undefined);
}

/** What the nearest proxy wrote into `X-Forwarded-For`, or left there. */
export const lastForwarded = ({ forwardedFor }: Arrival): string | undefined =>
  forwardedFor?.split(',').at(-1)?.trim();

const APPEND = 'Have the proxy append the address of its client to X-Forwarded-For';

function clientFault(arrival: Arrival, url: URL, namesProxies: boolean): Fault | undefined {
  const { peer, isTrusted } = arrival;
  const last = lastForwarded(arrival);
  if (isTrusted) {
    if (last === undefined)
      return { says: `the proxy at ${peer} does not say where clients are`, remedy: `${APPEND}.` };
    if (last !== FORGED.client) return undefined;
    const remedy = `${APPEND}. Where there is no proxy, unset TRUSTED_PROXIES.`;
    return { says: `the proxy at ${peer} passes X-Forwarded-For on as a stranger wrote it`, remedy };
  }
  const isTold = last !== undefined && last !== FORGED.client;
  const remedy = `Add ${peer} to TRUSTED_PROXIES.`;
  if (isTold) return { says: `${peer} says where clients are, and is not believed`, remedy };
  if (namesProxies)
    return { says: `the request came from ${peer}, which is none of TRUSTED_PROXIES`, remedy };
  if (url.protocol !== 'https:') return undefined;
  const says = `the proxy at ${peer} does not say where clients are: all count as one`;
  return { says, remedy: `${APPEND}, and set TRUSTED_PROXIES=${peer}.` };
}

function hostFault({ host }: Arrival, { hostname }: URL): Fault | undefined {
  if (host === hostname) return undefined;
  if (host === FORGED.host)
    return {
      says: 'the proxy passes X-Forwarded-Host on as a stranger wrote it',
      remedy: 'Have it set X-Forwarded-Host, or drop it.',
    };
  return {
    says: `the server was asked for ${host} in place of ${hostname}`,
    remedy: 'Have the proxy pass Host on, or set X-Forwarded-Host.',
  };
}

function protocolFault({ isTrusted, protocol }: Arrival, url: URL): Fault | undefined {
  if (!isTrusted || `${protocol}:` === url.protocol) return undefined;
  return {
    says: `the proxy says that it was asked by ${protocol}, not ${url.protocol.slice(0, -1)}`,
    remedy: 'Have it set X-Forwarded-Proto.',
  };
}
