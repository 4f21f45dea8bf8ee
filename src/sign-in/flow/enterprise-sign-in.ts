import type { Flow } from './flow.js';

/** Whether the user has come by an account with an enterprise's provider that is theirs, or will be. */
export const isEnterpriseSignIn = ({ enterpriseIdentity, profile }: Flow): boolean =>
  enterpriseIdentity !== undefined || profile.enterpriseSsoIdentity !== undefined;
