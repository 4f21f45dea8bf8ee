import type { CreateApplicationDto, UpdateApplicationDto } from './application.dto.js';
import type { Application } from './application.entity.js';
import { ApplicationErrors } from './application.errors.js';
import type { ApplicationType, CustomClientMetadata } from './application.types.js';
import type { NewProtectedAppDto } from './metadata/protected-app.dto.js';

const AUTHENTICATING: ReadonlySet<ApplicationType> = new Set([
  'Traditional',
  'MachineToMachine',
  'Protected',
  'SAML',
]);
const THIRD_PARTY: ReadonlySet<ApplicationType> = new Set(['Traditional', 'SPA', 'Native']);

/** A label of a host name (RFC 1035 §2.3.1, RFC 1123 §2.1). */
const HOST_LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;

/** Tells the types whose applications authenticate, by secrets, from public clients (RFC 6749 §2.1). */
export const hasSecrets = (type: ApplicationType): boolean => AUTHENTICATING.has(type);

/** Throws unless there may be an application like this. */
export function requireCreatable(application: CreateApplicationDto): void {
  const { type, isThirdParty = false, customClientMetadata = {}, protectedAppMetadata } = application;
  if (type === 'SAML') throw ApplicationErrors.useSamlApi();
  if (isThirdParty && !THIRD_PARTY.has(type)) throw ApplicationErrors.typeCannotBeThirdParty();
  requireFitting({ type, isThirdParty }, customClientMetadata);
  if (type === 'Protected') requireEdgeFor(protectedAppMetadata);
}

/** Throws unless the application may be changed like this. */
export function requireChangeable(application: Application, changes: UpdateApplicationDto): void {
  const { type } = application;
  const { customClientMetadata, protectedAppMetadata, isAdmin } = changes;
  requireNoSaml(application);
  if (customClientMetadata) {
    requireFitting(application, customClientMetadata);
    requireSameFlow(application.customClientMetadata, customClientMetadata);
  }
  if (protectedAppMetadata) {
    throw type === 'Protected'
      ? ApplicationErrors.protectedAppNotConfigured()
      : ApplicationErrors.protectedOnly();
  }
  if (isAdmin && type !== 'MachineToMachine') throw ApplicationErrors.machineOnly();
}

/** Throws unless the application may be deleted. */
export function requireDeletable(application: Application): void {
  requireNoSaml(application);
  const { customDomains = [] } = application.protectedAppMetadata ?? {};
  if (customDomains.length > 0) throw ApplicationErrors.deleteCustomDomainsFirst();
}

function requireNoSaml({ type }: Application): void {
  if (type === 'SAML') throw ApplicationErrors.useSamlApi();
}

function requireFitting(
  { type, isThirdParty }: Pick<Application, 'type' | 'isThirdParty'>,
  { allowTokenExchange, isDeviceFlow }: CustomClientMetadata,
): void {
  if (isThirdParty && allowTokenExchange) throw ApplicationErrors.thirdPartyTokenExchange();
  if (isDeviceFlow && type !== 'Native') throw ApplicationErrors.deviceFlowNativeOnly();
}

/** Always throws: what a request gets wrong first, else that no proxy at the edge would serve the application. */
function requireEdgeFor(metadata: NewProtectedAppDto | undefined): never {
  if (!metadata) throw ApplicationErrors.protectedAppMetadataRequired();
  if (!HOST_LABEL.test(metadata.subDomain)) throw ApplicationErrors.invalidSubdomain();
  throw ApplicationErrors.protectedAppNotConfigured();
}

/** The metadata is replaced as a whole, so leaving the flag out takes it away. */
function requireSameFlow(
  { isDeviceFlow: was = false }: CustomClientMetadata,
  { isDeviceFlow: becomes = false }: CustomClientMetadata,
): void {
  if (was !== becomes) throw ApplicationErrors.deviceFlowNotChangeable();
}
