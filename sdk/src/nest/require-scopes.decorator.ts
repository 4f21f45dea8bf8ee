import { applyDecorators, UseGuards } from '@nestjs/common';
import { OrganizationTokenGuard } from './organization-token.guard.js';
import { requiredScopes } from './required-scopes.js';
import { ResourceTokenGuard } from './resource-token.guard.js';

type RouteDecorator = MethodDecorator & ClassDecorator;

/**
 * The method, or every method of the controller, needs an access token for this API with all the scopes. The token may
 * not be for an organization, unless the route names one.
 */
export const RequireScopes = (...scopes: readonly string[]): RouteDecorator =>
  applyDecorators(requiredScopes(scopes), UseGuards(ResourceTokenGuard));

/** The method, or every method of the controller, needs an organization token with all the scopes. */
export const RequireOrganizationScopes = (...scopes: readonly string[]): RouteDecorator =>
  applyDecorators(requiredScopes(scopes), UseGuards(OrganizationTokenGuard));
