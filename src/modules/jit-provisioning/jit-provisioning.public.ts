export { CreateJitEmailDomainDto } from './email-domains/jit-email-domain.dto.js';
export { isPublicProvider } from './email-domains/public-providers.js';
export { JitEmailDomainService } from './email-domains/jit-email-domain.service.js';
export { JitProvisioning } from './jit-provisioning.js';
export { JitProvisioningErrors } from './jit-provisioning.errors.js';
export type { JitTrigger, JitUser } from './jit-trigger.js';
export { JIT_EMAIL_DOMAIN_ROWS, JIT_ROLE_ROWS } from './imported-rows.repository.js';
