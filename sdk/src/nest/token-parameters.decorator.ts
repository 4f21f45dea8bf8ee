import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { VerifiedToken } from '../resource-server/verified-token.js';
import { admittedToken } from './guarded-request.js';

/** The `VerifiedToken` of the request. */
export const AccessToken = createParamDecorator(
  (_options: unknown, context: ExecutionContext): VerifiedToken => admittedToken(context),
);

/** The id of the organization that the token is for. */
export const Organization = createParamDecorator((_options: unknown, context: ExecutionContext): string => {
  const { organizationId } = admittedToken(context);
  if (organizationId === undefined) {
    throw new Error('The token is for no organization: add @RequireOrganizationScopes.');
  }
  return organizationId;
});
