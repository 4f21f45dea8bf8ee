import { Injectable } from '@nestjs/common';

export interface Order {
  readonly item: string;
  /** The user or application that ordered. */
  readonly orderedBy: string;
}

/** Keeps the orders of each organization, until the process ends. */
@Injectable()
export class OrderBook {
  private readonly orders = new Map<string, readonly Order[]>();

  of(organizationId: string): readonly Order[] {
    return this.orders.get(organizationId) ?? [];
  }

  add(organizationId: string, order: Order): Order {
    this.orders.set(organizationId, [...this.of(organizationId), order]);
    return order;
  }
}
