import { LAST_MILLISECOND } from '#src/kernel/durations.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';

export class CustomUiAssetsDto {
  @Text({ min: 1, max: 128, description: 'Id of the uploaded pages.' }) id: string;
  @Whole({
    min: 0,
    max: LAST_MILLISECOND,
    description: 'When they were uploaded, in milliseconds since 1970.',
  })
  createdAt: number;
}

const SOURCES = { max: 100, optional: true };

export class CustomUiCspDto {
  @ListOf(text({ max: 2048 }), { ...SOURCES, description: 'Further origins of scripts.' })
  scriptSrc?: string[];
  @ListOf(text({ max: 2048 }), { ...SOURCES, description: 'Further origins that pages may call.' })
  connectSrc?: string[];
}
