import { requireLacking } from '#src/modules/users/users.public.js';
import type { SubmitCheck } from './submit-check.js';

/** What was staged can still become the user's: neither the account nor anybody else has got such a thing meanwhile. */
export const requireOwnProfile: SubmitCheck = ({ flow, user, conflict }) => {
  requireLacking(user, flow.profile);
  if (conflict) throw conflict;
};
