import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '../endpoint.js';

/** Declares the route: `installApiDocuments` answers before this method is called. */
@ApiTags('Swagger.json')
@Controller('swagger.json')
export class SwaggerJsonController {
  @GetEndpoint('', {
    audience: 'public',
    summary: 'Get the OpenAPI document of all routes',
    description:
      'The whole document: every operation of every audience, for generators of clients and for tools.',
    returns: 'json',
    operationId: 'GetSwaggerJson',
  })
  get(): void {}
}

/** Declares the route: `installApiDocuments` answers before this method is called. */
@ApiTags('Well-known')
@Controller('.well-known')
export class WellKnownDocumentsController {
  @GetEndpoint('management.openapi.json', {
    audience: 'public',
    summary: 'Get the OpenAPI document of the Management API',
    description:
      'The part of the document that back ends and operators need: the Management API, the API of organizations and the public routes.',
    returns: 'json',
    operationId: 'GetWellKnownManagementOpenapiJson',
  })
  getManagement(): void {}

  @GetEndpoint('experience.openapi.json', {
    audience: 'public',
    summary: 'Get the OpenAPI document of the Experience API',
    description: 'The part of the document that sign-in pages of your own need: the Experience API.',
    returns: 'json',
    operationId: 'GetWellKnownExperienceOpenapiJson',
  })
  getExperience(): void {}

  @GetEndpoint('user.openapi.json', {
    audience: 'public',
    summary: 'Get the OpenAPI document of the account API',
    description: 'The part of the document that pages for people who are signed in need: the account API.',
    returns: 'json',
    operationId: 'GetWellKnownUserOpenapiJson',
  })
  getUser(): void {}
}
