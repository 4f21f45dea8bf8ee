import type { FastifyInstance, RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `false` lets browsers call the route from its own origin only. */
    cors?: boolean;
    /** Whoever calls the route shows a bearer token. */
    bearer?: boolean;
  }
}

interface KnownPath {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
  /** Browsers may call one of its routes from its own origin only. */
  isClosed: boolean;
}

/** Which routes exist for which paths; tells a wrong method from a wrong path. */
export class RouteTable {
  private readonly paths = new Map<string, KnownPath>();

  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', (route) => this.add(route));
  }

  /** The methods of the route at a URL; empty where there is none. */
  methodsAt(url: string): string[] {
    return [...new Set(this.at(url).flatMap(({ methods }) => [...methods]))];
  }

  /** Whether a route at a URL is closed to browsers of other origins. */
  isClosedAt(url: string): boolean {
    return this.at(url).some(({ isClosed }) => isClosed);
  }

  private at(url: string): KnownPath[] {
    const path = url.split('?', 1)[0] ?? url;
    return [...this.paths.values()].filter(({ pattern }) => pattern.test(path));
  }

  private add({ url, method, config }: RouteOptions): void {
    // A catch-all, such as the one for CORS preflights, says nothing about a path.
    if (url === '*' || url === '/*') return;
    const known = this.paths.get(url) ?? { pattern: patternOf(url), methods: new Set(), isClosed: false };
    for (const name of [method].flat()) known.methods.add(name);
    known.isClosed ||= config?.cors === false;
    this.paths.set(url, known);
  }
}

const patternOf = (url: string): RegExp => {
  const segments = url.split('/').map((segment) => {
    if (segment.startsWith(':')) return '[^/]+';
    return segment === '*' ? '.*' : segment.replace(/[^\w-]/g, String.raw`\$&`);
  });
  return new RegExp(`^${segments.join('/')}$`);
};
