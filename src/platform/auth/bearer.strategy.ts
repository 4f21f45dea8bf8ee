import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { AccessTokens } from './access-tokens.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';

export const BEARER = 'bearer';

/** Reads the caller from the `Authorization` header (RFC 6750 §2.1); a token is taken from nowhere else. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, BEARER) {
  constructor(private readonly tokens: AccessTokens) {
    super();
  }

  validate({ headers: { authorization } }: Pick<FastifyRequest, 'headers'>): Promise<Actor> {
    if (!authorization) throw AuthErrors.headerMissing();
    const [scheme = '', ...rest] = authorization.split(' ');
    if (scheme.toLowerCase() !== BEARER) throw AuthErrors.typeNotSupported();
    return this.tokens.actorOf(rest.join(' '));
  }
}
