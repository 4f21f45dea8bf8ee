import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';

export const BEARER = 'bearer';

/** A request that says who verifies its token: Passport has one strategy of a name in a process, applications can be several. */
export interface BearerRequest extends Pick<FastifyRequest, 'headers'> {
  bearers: Bearers;
}

/** Verifies tokens. */
export interface Bearers {
  /** Who the bearer of a token is; throws where it does not count. */
  actorOf(token: string): Promise<Actor>;
}

/** Reads the caller from the `Authorization` header (RFC 6750 §2.1); a token is taken from nowhere else. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, BEARER) {
  validate({ headers: { authorization }, bearers }: BearerRequest): Promise<Actor> {
    if (!authorization) throw AuthErrors.headerMissing();
    const [scheme = '', ...rest] = authorization.split(' ');
    if (scheme.toLowerCase() !== BEARER) throw AuthErrors.typeNotSupported();
    return bearers.actorOf(rest.join(' '));
  }
}
