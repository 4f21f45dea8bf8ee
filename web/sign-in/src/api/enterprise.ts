import { call } from './client.js';

interface FoundConnectors {
  readonly connectorIds: readonly string[];
}

/** Those of the enterprise that an address belongs to. */
export const findConnectorsOf = (email: string) =>
  call<FoundConnectors>('GET', `experience/sso-connectors?${new URLSearchParams({ email })}`);
