import { BadRequestException, Body, Controller, Get, Post } from '@nestjs/common';
// In a repository of your own: '@portico/sdk/nest' and '@portico/sdk/resource-server'.
import { AccessToken, Organization, RequireOrganizationScopes } from '../../sdk/src/nest/nest.public.js';
import type { VerifiedToken } from '../../sdk/src/resource-server/resource-server.public.js';
import { OrderBook } from './order-book.js';

const LONGEST_ITEM = 100;

/** The orders of one organization: whose they are is said by the token, and by nothing else in a request. */
@Controller('orders')
export class OrderController {
  constructor(private readonly orders: OrderBook) {}

  @Get()
  @RequireOrganizationScopes('read:orders')
  list(@Organization() organizationId: string) {
    return this.orders.of(organizationId);
  }

  @Post()
  @RequireOrganizationScopes('write:orders')
  add(
    @Organization() organizationId: string,
    @AccessToken() { subject }: VerifiedToken,
    @Body() body: { readonly item?: unknown } | undefined,
  ) {
    const item = body?.item;
    if (typeof item !== 'string' || item === '' || item.length > LONGEST_ITEM) {
      throw new BadRequestException(`item has to be a text of 1 to ${LONGEST_ITEM} characters`);
    }
    return this.orders.add(organizationId, { item, orderedBy: subject });
  }
}
