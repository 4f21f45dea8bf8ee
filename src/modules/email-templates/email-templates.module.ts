import { Module } from '@nestjs/common';
import { EmailTemplateController } from './email-template.controller.js';
import { EmailTemplateRepository } from './email-template.repository.js';
import { EmailTemplateService } from './email-template.service.js';
import { EmailTemplates } from './email-templates.js';

/** What e-mails and text messages say. */
@Module({
  controllers: [EmailTemplateController],
  providers: [EmailTemplateRepository, EmailTemplateService, EmailTemplates],
  exports: [EmailTemplates],
})
export class EmailTemplatesModule {}
