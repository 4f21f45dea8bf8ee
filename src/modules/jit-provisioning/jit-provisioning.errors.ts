import { AppError } from '#src/kernel/errors.js';

export const JitProvisioningErrors = {
  publicEmailDomain: AppError.declare(
    'unprocessable',
    'jit_provisioning.public_email_domain',
    'Anybody gets an address of the domain, and the tenant lets nobody join an organization by such an address.',
    (emailDomains: readonly string[]) => ({ data: { emailDomains } }),
  ),
};
