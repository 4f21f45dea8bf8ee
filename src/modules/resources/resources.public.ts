export { ALL_SCOPE, isManagementApi, managementApiIndicator } from './management-api.js';
export { ME_API_INDICATOR } from './me-api.js';
export { ResourceSeed } from './resource.seed.js';
