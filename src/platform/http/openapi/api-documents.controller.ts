import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Origin } from '#src/platform/tenancy/origin.decorator.js';
import { GetEndpoint } from '../endpoint.js';
import { ApiDocuments } from './api-documents.js';

@ApiTags('Swagger.json')
@Controller('swagger.json')
export class SwaggerJsonController {
  constructor(private readonly documents: ApiDocuments) {}

  @GetEndpoint('', {
    audience: 'public',
    summary: 'Get the OpenAPI document of all routes',
    returns: 'json',
    operationId: 'GetSwaggerJson',
  })
  get(@Origin() origin: string) {
    return this.documents.all(origin);
  }
}

@ApiTags('Well-known')
@Controller('.well-known')
export class WellKnownDocumentsController {
  constructor(private readonly documents: ApiDocuments) {}

  @GetEndpoint('management.openapi.json', {
    audience: 'public',
    summary: 'Get the OpenAPI document of the Management API',
    returns: 'json',
    operationId: 'GetWellKnownManagementOpenapiJson',
  })
  getManagement(@Origin() origin: string) {
    return this.documents.ofManagement(origin);
  }
}
