import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import {
  DeletedEmailTemplatesDto,
  EmailTemplateDto,
  EmailTemplateFilterDto,
  ReplaceEmailTemplatesDto,
  UpdateEmailTemplateDetailsDto,
} from './email-template.dto.js';
import { EmailTemplateErrors } from './email-template.errors.js';
import { EmailTemplateService } from './email-template.service.js';
import { MAX_TEMPLATES } from './limits.js';

@ApiTags('Email templates')
@PathParameters({
  emailTemplateId: {
    description: 'Id of the e-mail template, as in `id` of `GET /api/email-templates`.',
    example: ACME.emailTemplateId,
  },
})
@Controller('email-templates')
export class EmailTemplateController {
  constructor(private readonly templates: EmailTemplateService) {}

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace e-mail templates',
    description:
      'Stores what the e-mails of the tenant say, by language and type; where there is none, Portico’s own are sent. Other templates stay. A tenant has 500 templates and 3 MB of them at most.',
    returns: [EmailTemplateDto],
    maxItems: MAX_TEMPLATES,
    errors: [EmailTemplateErrors.limitExceeded],
    operationId: 'ReplaceEmailTemplates',
  })
  replace(@Body() { templates }: ReplaceEmailTemplatesDto) {
    return this.templates.replace(templates);
  }

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List e-mail templates',
    description: 'Lists the templates of the tenant, or those of a language or type, by language and type.',
    returns: [EmailTemplateDto],
    maxItems: MAX_TEMPLATES,
  })
  list(@Query() filter: EmailTemplateFilterDto) {
    return this.templates.list(filter);
  }

  @DeleteEndpoint('', {
    audience: 'management',
    summary: 'Delete e-mail templates',
    description: 'Deletes all templates of a language, of a type, or of both. One of them has to be named.',
    returns: DeletedEmailTemplatesDto,
    errors: [EmailTemplateErrors.deletionNeedsFilter],
    operationId: 'DeleteEmailTemplates',
  })
  deleteAll(@Query() filter: EmailTemplateFilterDto) {
    return this.templates.deleteAll(filter);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get e-mail template',
    description: 'Shows one template.',
    returns: EmailTemplateDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.templates.get(id);
  }

  @PatchEndpoint(':id/details', {
    audience: 'management',
    summary: 'Update e-mail template details',
    description: 'Changes what is named of a message, such as its subject, and leaves the rest.',
    returns: EmailTemplateDto,
    errors: [EntityErrors.notExistsWithId, EmailTemplateErrors.limitExceeded],
    operationId: 'UpdateEmailTemplateDetails',
  })
  update(@Param('id') id: string, @Body() details: UpdateEmailTemplateDetailsDto) {
    return this.templates.update(id, details);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete e-mail template',
    description: 'From then on the message is that of another language or type, or Portico’s own.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.templates.delete(id);
  }
}
