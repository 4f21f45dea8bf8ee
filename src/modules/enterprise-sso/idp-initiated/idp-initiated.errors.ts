import { AppError } from '#src/kernel/errors.js';
import type { ApplicationType } from '#src/modules/applications/applications.public.js';

/** What goes wrong where people begin at their identity provider. */
export const IdpInitiatedErrors = {
  notSupported: AppError.declare(
    'invalid',
    'single_sign_on.idp_initiated_authentication_not_supported',
    'Only at identity providers that speak SAML can people begin.',
  ),
  invalidApplicationType: AppError.declare(
    'invalid',
    'single_sign_on.idp_initiated_authentication_invalid_application_type',
    'People cannot come to this application from their identity provider.',
    (types: readonly ApplicationType[]) => ({
      message: `It has to be an application of the tenant itself, of one of these types: ${types.join(', ')}.`,
      data: { type: types.join(', ') },
    }),
  ),
  redirectUriNotRegistered: AppError.declare(
    'invalid',
    'single_sign_on.idp_initiated_authentication_redirect_uri_not_registered',
    'The application does not have this redirect URI.',
  ),
  callbackNotFound: AppError.declare(
    'invalid',
    'single_sign_on.idp_initiated_authentication_client_callback_uri_not_found',
    'The application that makes the authorization request is nowhere to be found: its callback is not set up.',
  ),
};
