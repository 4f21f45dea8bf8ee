import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type {
  EmailTemplateDto,
  EmailTemplateFilterDto,
  NewEmailTemplateDto,
  UpdateEmailTemplateDetailsDto,
} from './email-template.dto.js';
import { EmailTemplateErrors } from './email-template.errors.js';
import {
  EmailTemplatesDeleted,
  EmailTemplatesReplaced,
  EmailTemplateUpdated,
} from './email-template.events.js';
import { EmailTemplateRepository } from './email-template.repository.js';
import { EmailTemplates } from './email-templates.js';

/** What the tenant's own e-mails say. */
@Injectable()
export class EmailTemplateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: EmailTemplateRepository,
    private readonly known: EmailTemplates,
    private readonly events: Events,
  ) {}

  list(filter: EmailTemplateFilterDto): Promise<EmailTemplateDto[]> {
    return this.templates.list(filter);
  }

  async get(id: string): Promise<EmailTemplateDto> {
    const template = await this.templates.find(id);
    if (!template) throw EntityErrors.notExistsWithId('email template', id);
    return template;
  }

  /** In the order in which they are given; of two of the same language and type the last counts. */
  replace(given: readonly NewEmailTemplateDto[]): Promise<EmailTemplateDto[]> {
    const byKey = new Map(given.map((template) => [keyOf(template), template]));
    return this.unitOfWork.run(async () => {
      await this.templates.lock();
      const stored = await this.templates.upsert(
        [...byKey.values()].map((template) => ({ ...template, id: newId() })),
      );
      await this.requireRoom();
      await this.known.forget();
      await this.events.publish(new EmailTemplatesReplaced(stored.map(({ id }) => id)));
      const storedByKey = new Map(stored.map((template) => [keyOf(template), template]));
      return [...byKey.keys()].flatMap((key) => storedByKey.get(key) ?? []);
    });
  }

  update(id: string, details: UpdateEmailTemplateDetailsDto): Promise<EmailTemplateDto> {
    return this.unitOfWork.run(async () => {
      await this.templates.lock();
      const template = await this.templates.merge(id, details);
      if (!template) throw EntityErrors.notExistsWithId('email template', id);
      await this.requireRoom();
      await this.events.publish(new EmailTemplateUpdated(id, Object.keys(details)));
      return template;
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.templates.delete(id))) throw EntityErrors.notFound('email template', id);
      await this.known.forget();
      await this.events.publish(new EmailTemplatesDeleted([id]));
    });
  }

  deleteAll(filter: EmailTemplateFilterDto): Promise<{ rowCount: number }> {
    return this.unitOfWork.run(async () => {
      if (!filter.languageTag && !filter.templateType) throw EmailTemplateErrors.deletionNeedsFilter();
      const ids = await this.templates.deleteAll(filter);
      await this.known.forget();
      if (ids.length > 0) await this.events.publish(new EmailTemplatesDeleted(ids));
      return { rowCount: ids.length };
    });
  }

  private async requireRoom(): Promise<void> {
    if (await this.templates.areTooMany()) throw EmailTemplateErrors.limitExceeded();
  }
}

const keyOf = ({ templateType, languageTag }: Omit<NewEmailTemplateDto, 'details'>): string =>
  `${templateType} ${languageTag}`;
