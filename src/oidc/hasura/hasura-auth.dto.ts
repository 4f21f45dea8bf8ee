import { ACME } from '#src/kernel/acme.js';
import { Text } from '#src/platform/http/fields/text.js';

export class HasuraAuthQueryDto {
  @Text({
    min: 1,
    max: 2048,
    description: 'The indicator of the API resource that the access token has to be for.',
    example: ACME.ordersApi.indicator,
  })
  resource: string;
  @Text({
    max: 128,
    optional: true,
    description: 'The role of whoever may not have the expected one. Without it they are refused.',
    example: 'anonymous',
  })
  unauthorizedRole?: string;
}

/** Session variables of Hasura. */
export class HasuraAuthDto {
  @Text({
    max: 128,
    optional: true,
    description: 'Id of the user. Left out where the token is missing or not valid.',
  })
  'X-Hasura-User-Id'?: string;
  @Text({ max: 128, description: 'The role that the request has.' }) 'X-Hasura-Role': string;
}
