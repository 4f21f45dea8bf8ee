import type { FastifyInstance, RouteOptions } from 'fastify';
import type { CallingOrigins } from './audience.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** From where browsers may call the route. */
    origins?: CallingOrigins;
    /** What caches may do with its answers. */
    cacheControl?: string;
    /** Whoever calls the route shows a bearer token. */
    bearer?: boolean;
    /** Only the operators' tenant has the route. */
    forOperators?: boolean;
    /** It takes the form of a page as well. */
    takesForm?: boolean;
  }
}

interface KnownPath {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
  readonly origins: Set<CallingOrigins>;
  readonly forOperators: boolean;
}

/** Which routes exist for which paths; tells a wrong method from a wrong path. */
export class RouteTable {
  private readonly paths = new Map<string, KnownPath>();

  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', (route) => this.add(route));
  }

  /** The methods that the route at a URL has for a tenant; empty where there is none. */
  methodsAt(url: string, isOperators: boolean): string[] {
    const routes = this.at(url).filter(({ forOperators }) => isOperators || !forOperators);
    return [...new Set(routes.flatMap(({ methods }) => [...methods]))];
  }

  /** From where browsers may call the routes at a URL; empty where there is none. */
  originsAt(url: string): CallingOrigins[] {
    return this.at(url).flatMap(({ origins }) => [...origins]);
  }

  private at(url: string): KnownPath[] {
    const path = url.split('?', 1)[0] ?? url;
    return [...this.paths.values()].filter(({ pattern }) => pattern.test(path));
  }

  private add({ url, method, config }: RouteOptions): void {
    // A catch-all, such as the one for CORS preflights, says nothing about a path.
    if (url === '*' || url === '/*') return;
    const known = this.paths.get(url) ?? {
      pattern: patternOf(url),
      methods: new Set(),
      origins: new Set(),
      forOperators: config?.forOperators ?? false,
    };
    for (const name of [method].flat()) known.methods.add(name);
    if (config?.origins) known.origins.add(config.origins);
    this.paths.set(url, known);
  }
}

const patternOf = (url: string): RegExp => {
  const segments = url.split('/').map((segment) => {
    if (segment.startsWith(':')) return '[^/]+';
    return segment.replace(/[^\w-]/g, String.raw`\$&`).replace(/\\\*$/, '.*');
  });
  return new RegExp(`^${segments.join('/')}$`);
};
