import { Text } from './text.js';

/** The tenant of something in a response. */
export const TenantId = (): PropertyDecorator =>
  Text({ max: 21, description: 'Id of the tenant that this belongs to: always the one that was asked.' });

/** A tenant in a request, where the contract has one: what is made belongs to the tenant that was asked. */
export const IgnoredTenantId = (): PropertyDecorator =>
  Text({ max: 21, optional: true, description: 'Ignored: the tenant is always the one that is asked.' });
