import { Text } from '#src/platform/http/fields/text.js';

export class TenantEndpointDto {
  @Text({ max: 2048, description: 'The origin under which the tenant is served.' }) user: string;
}
