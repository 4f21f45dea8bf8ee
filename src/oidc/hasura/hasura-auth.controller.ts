import { Controller, Header, Headers, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { HasuraAuthDto, HasuraAuthQueryDto } from './hasura-auth.dto.js';
import { HasuraAuth } from './hasura-auth.service.js';
import { HasuraErrors } from './hasura.errors.js';

@ApiTags('Authn')
@Controller('authn/hasura')
export class HasuraAuthController {
  constructor(private readonly hasura: HasuraAuth) {}

  @GetEndpoint('', {
    audience: 'public',
    operationId: 'GetHasuraAuth',
    summary: 'Hasura auth hook',
    description:
      'The authentication webhook of Hasura. Whoever shows an access token of a user for the resource, and names in `expected-role` a role that the user has in the tenant, is let in with it.',
    returns: HasuraAuthDto,
    errors: [
      AuthErrors.headerMissing,
      AuthErrors.typeNotSupported,
      AuthErrors.unauthorized,
      AuthErrors.subjectMissing,
      HasuraErrors.expectedRoleNotFound,
    ],
  })
  // It is meant for one caller, unlike what anybody may ask for.
  @Header('Cache-Control', 'no-store')
  @ApiHeader({
    name: 'expected-role',
    required: false,
    description: 'The role that is asked for.',
    example: ACME.role.name,
  })
  get(
    @Query() query: HasuraAuthQueryDto,
    @Headers('authorization') authorization: string | undefined,
    @Headers('expected-role') expectedRole: string | undefined,
  ) {
    return this.hasura.sessionVariables({ ...query, authorization, expectedRole });
  }
}
