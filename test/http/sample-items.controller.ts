import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import {
  DeleteEndpoint,
  GetEndpoint,
  PatchEndpoint,
  PostEndpoint,
  PutEndpoint,
} from '#src/platform/http/endpoint.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested, Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { text, Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { PageQuery } from '#src/platform/http/pagination.js';

export class PartDto {
  @Text({ min: 1, max: 8 }) label: string;
}

export class CreateItemDto {
  @Text({ min: 1, max: 16 }) name: string;
  @Text({ max: 64, optional: true, nullable: true }) description?: string | null;
  @Text({ pattern: { regex: /^[a-z]+$/, expected: 'small letters' }, optional: true }) slug?: string;
  @Whole({ min: 1, max: 100, optional: true }) count?: number;
  @Flag({ optional: true }) isDefault?: boolean;
  @OneOf(['red', 'green'], { optional: true }) colour?: string;
  @ListOf(text({ max: 4 }), { max: 2, optional: true }) labels?: string[];
  @ListOf(nested(() => PartDto), { max: 2, optional: true })
  parts?: PartDto[];
  @Nested(() => PartDto, { optional: true, nullable: true }) main?: PartDto | null;
  @Json({ optional: true }) customData?: Record<string, unknown>;
  @Timestamp({ optional: true, nullable: true }) expiresAt?: Date | null;
}

export class ItemDto {
  @Text() id: string;
  @Text({ nullable: true }) description: string | null;
  @Timestamp() createdAt: Date;
  @ListOf(nested(() => PartDto), { max: 100, optional: true })
  parts?: PartDto[];
  @Nested(() => PartDto, { nullable: true }) main: PartDto | null;
  @Json() customData: Record<string, unknown>;
}

export class ItemQueryDto {
  @QueryFlag() includeParts?: boolean;
  @Text({ max: 8, optional: true }) q?: string;
}

export const storedItem = (id: string) => ({
  id,
  description: null,
  createdAt: new Date(1_700_000_000_000),
  parts: [{ label: 'one', internal: 1 }],
  main: null,
  customData: { any: ['thing'] },
  passwordEncrypted: 'secret',
});

/** A list of 45 things; the page of a request, or all of it. */
export const listItems = (request: PageRequest | undefined) => {
  const all = Array.from({ length: 45 }, (_, index) => storedItem(`item-${index + 1}`));
  if (!request) return { items: all, total: all.length };
  const start = (request.page - 1) * request.pageSize;
  return { items: all.slice(start, start + request.pageSize), total: all.length };
};

@ApiTags('Items')
@Controller('items')
export class ItemController {
  @GetEndpoint('', {
    audience: 'management',
    summary: 'List items',
    returns: [ItemDto],
    page: 'always',
    search: '%one%',
  })
  list(@PageQuery() page: PageRequest, @Query() _query: ItemQueryDto) {
    return listItems(page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create item',
    returns: 'json',
    errors: [EntityErrors.uniqueViolated],
  })
  create(@Body() body: CreateItemDto) {
    return { ...body, type: body.constructor.name };
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get item',
    returns: ItemDto,
    errors: [EntityErrors.notFound],
  })
  get(@Param('id') id: string) {
    return id === 'none' ? null : storedItem(id);
  }

  @PutEndpoint(':id', { audience: 'management', summary: 'Replace item', returns: ItemDto })
  replace(@Param('id') id: string, @Body() _body: CreateItemDto) {
    return storedItem(id);
  }

  @PatchEndpoint(':id', { audience: 'management', summary: 'Update item', returns: ItemDto })
  update(@Param('id') id: string, @Body() _body: CreateItemDto) {
    return storedItem(id);
  }

  @DeleteEndpoint(':id', { audience: 'management', summary: 'Delete item', errors: [EntityErrors.notFound] })
  delete(@Param('id') _id: string) {
    return { never: 'sent' };
  }
}

@ApiTags('Items')
@Controller('items/:itemId/parts')
export class ItemPartController {
  @GetEndpoint('', { audience: 'management', summary: 'List parts', returns: [ItemDto], page: 'optional' })
  list(@Param('itemId') _id: string, @PageQuery() page: PageRequest | undefined) {
    return listItems(page);
  }

  @PostEndpoint('', { audience: 'management', summary: 'Add part', status: 201 })
  add(@Param('itemId') _id: string, @Body() _body: PartDto) {}
}

@ApiTags('Lookup')
@Controller('lookup')
export class LookupController {
  @GetEndpoint('', { audience: 'public', summary: 'Look up', operationId: 'LookUp', returns: 'json' })
  look(@Query() query: ItemQueryDto, @Query('filter') filter?: string) {
    return { query, filter };
  }

  @GetEndpoint('raw', { audience: 'public', summary: 'Look up', operationId: 'LookUpRaw', returns: 'json' })
  raw(@Query() query: Record<string, unknown>) {
    return { query };
  }
}
