import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';

export const ApplicationErrors = {
  useSamlApi: AppError.declare(
    'invalid',
    'application.saml.use_saml_app_api',
    'SAML applications are managed by an API of their own.',
  ),
  typeCannotBeThirdParty: AppError.declare(
    'invalid',
    'application.invalid_third_party_application_type',
    'Only traditional, single-page and native applications can be third-party.',
  ),
  thirdPartyTokenExchange: AppError.declare(
    'unprocessable',
    'application.third_party_application_cannot_enable_token_exchange',
    'A third-party application cannot exchange tokens.',
  ),
  deviceFlowNativeOnly: AppError.declare(
    'unprocessable',
    'application.device_flow_native_only',
    'Only native applications can use the device flow.',
  ),
  deviceFlowNotChangeable: AppError.declare(
    'unprocessable',
    'application.device_flow_not_changeable',
    'Whether an application uses the device flow is decided when it is created.',
  ),
  protectedAppMetadataRequired: AppError.declare(
    'invalid',
    'application.protected_app_metadata_is_required',
    'A protected application needs protectedAppMetadata.',
  ),
  invalidSubdomain: AppError.declare(
    'unprocessable',
    'application.invalid_subdomain',
    'The subdomain is not a label of a host.',
  ),
  protectedAppNotConfigured: AppError.declare(
    'not-implemented',
    'application.protected_app_not_configured',
    'This server has no proxy at the edge for protected applications.',
  ),
  protectedOnly: AppError.declare(
    'invalid',
    'application.protected_application_only',
    'Only protected applications have protectedAppMetadata.',
  ),
  deleteCustomDomainsFirst: AppError.declare(
    'unprocessable',
    'application.should_delete_custom_domains_first',
    'The application still has custom domains.',
  ),
  machineOnly: AppError.declare(
    'unprocessable',
    'application.invalid_type',
    'Only machine-to-machine applications can have roles.',
  ),
  noAccessRule: AppError.declare(
    'unprocessable',
    'request.invalid_input',
    'Access to an application can be restricted once there is a rule for it.',
    () => ({ details: 'appLevelAccessControlEnabled' }),
  ),
  twoExclusions: AppError.declare(
    'invalid',
    'request.invalid_input',
    'The list cannot leave out both at once.',
    () => ({ details: 'excludeRoleId, excludeOrganizationId' }),
  ),
};

/** Of an application that is to be what only machines are: the holder of a role, a member of an organization. */
export const notForMachines = (applicationId: string): AppError =>
  EntityErrors.constraintViolated({
    message: `The application "${applicationId}" is not for machines: its type has to be MachineToMachine.`,
    data: { id: applicationId, expectedType: 'MachineToMachine' },
  });
