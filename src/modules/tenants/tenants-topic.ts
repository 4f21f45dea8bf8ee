/** Published by triggers of the database whenever tenants or their hosts change. */
export const TENANTS_TOPIC = 'tenants';
