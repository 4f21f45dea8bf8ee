import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested, Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { MAX_CONTENT, MAX_TEMPLATES } from './limits.js';
import { MESSAGE_TYPES, type MessageType } from './message-type.js';

const CONTENT_TYPES = ['text/html', 'text/plain'] as const;
const SUBJECT = 'Subject of the message. Names in double braces stand for values, such as `{{code}}`.';
const CONTENT = 'The message itself, with such names.';
const CONTENT_TYPE = 'What `content` is; HTML without it. In HTML, values are escaped.';
const REPLY_TO = 'Address that answers go to, in place of the connector’s.';
const SEND_FROM = 'Name that readers see as the sender’s, in place of the connector’s.';
const LANGUAGE = 'Language of the message, as a tag (BCP 47) such as `de`.';
const TYPE = 'What messages the template is for. `Generic` is used where a type has none.';

const ADDRESS = { max: 320, optional: true } as const;

export class EmailTemplateDetailsDto {
  @Text({ max: 998, description: SUBJECT, example: 'Your code: {{code}}' }) subject: string;
  @Text({ max: MAX_CONTENT, description: CONTENT, example: '<p>Your code is <b>{{code}}</b>.</p>' })
  content: string;
  @OneOf(CONTENT_TYPES, { optional: true, description: CONTENT_TYPE })
  contentType?: (typeof CONTENT_TYPES)[number];
  @Text({ ...ADDRESS, description: REPLY_TO, example: 'help@acme.example' }) replyTo?: string;
  @Text({ ...ADDRESS, description: SEND_FROM, example: ACME.store.name }) sendFrom?: string;
}

@Example({ subject: 'Your code for {{application.name}}: {{code}}' })
export class UpdateEmailTemplateDetailsDto {
  @Text({ max: 998, optional: true, description: `${SUBJECT} Left out, it stays.` }) subject?: string;
  @Text({ max: MAX_CONTENT, optional: true, description: `${CONTENT} Left out, it stays.` }) content?: string;
  @OneOf(CONTENT_TYPES, { optional: true, description: CONTENT_TYPE })
  contentType?: (typeof CONTENT_TYPES)[number];
  @Text({ ...ADDRESS, description: REPLY_TO }) replyTo?: string;
  @Text({ ...ADDRESS, description: SEND_FROM }) sendFrom?: string;
}

export class NewEmailTemplateDto {
  @Text({ min: 1, max: 16, description: LANGUAGE, example: 'en' }) languageTag: string;
  @OneOf(MESSAGE_TYPES, { description: TYPE }) templateType: MessageType;
  @Nested(() => EmailTemplateDetailsDto, { description: 'What the message says.' })
  details: EmailTemplateDetailsDto;
}

@Example({
  templates: [
    {
      languageTag: 'en',
      templateType: 'SignIn',
      details: {
        subject: 'Your code: {{code}}',
        content: '<p>Enter <b>{{code}}</b> to sign in to {{application.name}}.</p>',
        contentType: 'text/html',
      },
    },
  ],
})
export class ReplaceEmailTemplatesDto {
  @ListOf(nested(() => NewEmailTemplateDto), {
    min: 1,
    max: MAX_TEMPLATES,
    description:
      'Each takes the place of the one of its language and type. Of two of the same, the last counts.',
  })
  templates: NewEmailTemplateDto[];
}

export class EmailTemplateFilterDto {
  @Text({ min: 1, max: 16, optional: true, description: 'Only those of this language.', example: 'en' })
  languageTag?: string;
  @OneOf(MESSAGE_TYPES, { optional: true, description: 'Only those of this type.', example: 'SignIn' })
  templateType?: MessageType;
}

export class EmailTemplateDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the template.' }) id: string;
  @Text({ max: 16, description: LANGUAGE }) languageTag: string;
  @OneOf(MESSAGE_TYPES, { description: TYPE }) templateType: MessageType;
  @Nested(() => EmailTemplateDetailsDto, { description: 'What the message says.' })
  details: EmailTemplateDetailsDto;
  @Timestamp({ description: 'When it was first stored.' }) createdAt: Date;
}

export class DeletedEmailTemplatesDto {
  @Whole({ min: 0, description: 'How many templates there were.' }) rowCount: number;
}
