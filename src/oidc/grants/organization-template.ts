/** The indicator that stands for what all organizations have in common. Machines get no tokens for it. */
export const ORGANIZATION_TEMPLATE = 'urn:logto:resource:organizations';
