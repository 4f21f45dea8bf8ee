import 'reflect-metadata';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { PorticoModule } from '../../sdk/src/nest/nest.public.js';
import { OrderBook } from './order-book.js';
import { OrderController } from './order.controller.js';

@Module({ controllers: [OrderController], providers: [OrderBook] })
class OrderModule {}

/**
 * Serves the orders. The issuer is that of `/oidc/.well-known/openid-configuration`; all that the guards need beyond it
 * are its keys, which they fetch.
 */
export async function startApi(issuer: string, port: number): Promise<INestApplication> {
  const module = { module: OrderModule, imports: [PorticoModule.forRoot({ issuer })] };
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    abortOnError: false,
    // Why a call without a token is refused is a line of the level debug.
    logger: ['fatal', 'error', 'warn', 'debug'],
  });
  await app.listen(port, 'localhost');
  return app;
}
