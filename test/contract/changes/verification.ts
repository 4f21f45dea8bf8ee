import type { Changes } from './change.js';

export const verificationChanges: Changes = {
  DeleteSentinelActivities: (api) =>
    api.post('/sentinel-activities/delete', { targetType: 'User', targets: ['somebody'] }),
};
