import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';
import { MAX_BRANDING_BYTES, MAX_SSO_CONNECTORS } from './sso-connector.repository.js';

/** What goes wrong where enterprise connectors are set up, but for their configs. */
export const SsoConnectorErrors = {
  unknownProvider: AppError.declare(
    'unprocessable',
    'connector.not_found',
    'There is no such enterprise provider.',
    (providerName: string) => ({ data: { type: providerName } }),
  ),
  forbiddenDomains: AppError.declare(
    'unprocessable',
    'single_sign_on.forbidden_domains',
    'Anybody gets an address of these domains, so they are nobody’s own.',
    (domains: readonly string[]) => ({ data: { data: domains } }),
  ),
  duplicatedDomains: AppError.declare(
    'unprocessable',
    'single_sign_on.duplicated_domains',
    'A domain is named more than once.',
    (domains: readonly string[]) => ({ data: { data: domains } }),
  ),
  duplicateName: AppError.declare(
    'conflict',
    'single_sign_on.duplicate_connector_name',
    'Another enterprise connector has this name.',
  ),
  tokensNotStored: AppError.declare(
    'invalid',
    'connector.token_storage_not_supported',
    'The provider issues no tokens that could be stored.',
  ),
  limitExceeded: AppError.declare(
    'unprocessable',
    'single_sign_on.limit_exceeded',
    'There are as many enterprise connectors as a tenant may have.',
    () => ({
      message: `There are ${MAX_SSO_CONNECTORS} enterprise connectors already. Delete one that is no longer used.`,
    }),
  ),
  brandingLimitExceeded: AppError.declare(
    'unprocessable',
    'single_sign_on.branding_limit_exceeded',
    'The brandings of all enterprise connectors are longer than pages can be told.',
    () => ({
      message: `The brandings of all enterprise connectors have ${MAX_BRANDING_BYTES} bytes at most. Shorten the addresses of pictures.`,
    }),
  ),
};

constraintMeanings({ sso_connectors__connector_name: () => SsoConnectorErrors.duplicateName() });
