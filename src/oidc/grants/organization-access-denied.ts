import { errors } from 'oidc-provider';

/** A client or user is refused what belongs to an organization. The status says that who asks is known. */
export class OrganizationAccessDenied extends errors.AccessDenied {
  override readonly status = 403;
  override readonly statusCode = 403;
}
