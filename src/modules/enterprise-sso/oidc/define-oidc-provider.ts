import { ConnectorErrors } from '#src/modules/connectors/connectors.public.js';
import type { DataClass } from '#src/platform/http/fields/kind.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { readInput } from '#src/platform/http/read-input.js';
import type { SsoProvider } from '../providers/sso-provider.js';
import { discover } from './discovery.js';
import { type EnterpriseClient, type EnterpriseDialect, STANDARD_DIALECT } from './oidc-enterprise.js';
import { OidcEnterpriseSignIn } from './oidc-enterprise-sign-in.js';

interface OidcProviderDefinition<Config extends object> extends Pick<
  SsoProvider,
  'providerName' | 'name' | 'description' | 'logo'
> {
  /** Its field decorators check configs; all of them are optional. */
  readonly config: DataClass<Config>;
  /** Undefined where the config lacks something still. */
  client(config: Config): EnterpriseClient | undefined;
  readonly dialect?: EnterpriseDialect;
}

/** Makes a kind of provider out of what one that speaks OpenID Connect states of itself. */
export function defineOidcProvider<Config extends object>({
  config,
  client,
  dialect = STANDARD_DIALECT,
  ...described
}: OidcProviderDefinition<Config>): SsoProvider {
  const read = (input: JsonObject): Config => {
    const reading = readInput(config, input);
    if ('issues' in reading) throw ConnectorErrors.invalidConfig(reading.issues);
    return reading.value;
  };
  const completeClient = (input: JsonObject): EnterpriseClient => {
    const complete = client(read(input));
    if (!complete) throw ConnectorErrors.invalidConfig([INCOMPLETE]);
    return complete;
  };
  return {
    ...described,
    providerType: 'oidc',
    logoDark: described.logo,
    isTokenStorageSupported: true,
    readConfig: (input) => JSON.parse(JSON.stringify(read(input))),
    isComplete: (input) => client(read(input)) !== undefined,
    probe: async (input, { outbound }) => {
      await discover(completeClient(input).issuer, outbound, dialect.matchesIssuer);
    },
    create: (input, { outbound }) => new OidcEnterpriseSignIn(completeClient(input), dialect, outbound),
  };
}

const INCOMPLETE = { path: ['config'], message: 'It lacks something that the provider has to be told.' };
