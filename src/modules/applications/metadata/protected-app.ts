import { ApplicationErrors } from '../application.errors.js';
import type { NewProtectedAppDto } from './protected-app.dto.js';

/** A label of a host name (RFC 1035 §2.3.1, RFC 1123 §2.1). */
const HOST_LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;

/** Always throws: what a request gets wrong first, else that no proxy at the edge would serve the application. */
export function requireEdgeFor(metadata: NewProtectedAppDto | undefined): never {
  if (!metadata) throw ApplicationErrors.protectedAppMetadataRequired();
  if (!HOST_LABEL.test(metadata.subDomain)) throw ApplicationErrors.invalidSubdomain();
  throw ApplicationErrors.protectedAppNotConfigured();
}
