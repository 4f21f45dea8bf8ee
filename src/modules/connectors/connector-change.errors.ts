import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';
import { MAX_CONNECTORS } from './connector.dto.js';

/** All that a new or changed connector can be refused for, but for its config. */
export const ConnectorChangeErrors = {
  unknownFactory: AppError.declare(
    'unprocessable',
    'connector.not_found_with_connector_id',
    'There is no provider with this id.',
    (connectorId: string) => ({ message: `There is no provider with the id "${connectorId}".` }),
  ),
  targetMissing: AppError.declare(
    'invalid',
    'connector.should_specify_target',
    'A connector of a standard protocol needs a target: a name for the provider that it stands for.',
  ),
  metadataFixed: AppError.declare(
    'invalid',
    'connector.cannot_overwrite_metadata_for_non_standard_connector',
    'Only connectors of standard protocols have metadata of their own.',
  ),
  targetFixed: AppError.declare(
    'invalid',
    'connector.can_not_modify_target',
    'The target of a connector stays as it is.',
  ),
  instanceExists: AppError.declare(
    'unprocessable',
    'connector.multiple_instances_not_supported',
    'There is a connector for this provider already.',
  ),
  targetInUse: AppError.declare(
    'unprocessable',
    'connector.multiple_target_with_same_platform',
    'Another connector has this target and platform.',
    (connectorId: string, connectorName?: object) => ({ data: { connectorId, connectorName } }),
  ),
  tokensNotStored: AppError.declare(
    'unprocessable',
    'connector.token_storage_not_supported',
    'The tokens of this provider cannot be stored.',
  ),
  profileNotSynced: AppError.declare(
    'unprocessable',
    'connector.invalid_type_for_syncing_profile',
    'Only social connectors know profiles.',
  ),
  /** Thrown by the rules of signing in, which are above. */
  needed: AppError.declare(
    'unprocessable',
    'sign_in_experiences.password_expiration_requires_forgot_password',
    'Passwords expire, and people could not set another one without this connector.',
  ),
  limitExceeded: AppError.declare(
    'unprocessable',
    'connector.limit_exceeded',
    'There are as many connectors as a tenant may have.',
    () => ({ message: `There are ${MAX_CONNECTORS} connectors already. Delete one that is no longer used.` }),
  ),
};

constraintMeanings({ connectors__pk: () => EntityErrors.uniqueViolated('id') });
