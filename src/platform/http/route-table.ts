import type { FastifyInstance, RouteOptions } from 'fastify';

interface KnownPath {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** Which methods exist for which paths; tells a wrong method from a wrong path. */
export class RouteTable {
  private readonly paths = new Map<string, KnownPath>();

  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', (route) => this.add(route));
  }

  /** The methods of the route at a path; empty where there is none. */
  methodsAt(path: string): string[] {
    const matching = [...this.paths.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(matching.flatMap(({ methods }) => [...methods]))];
  }

  private add({ url, method }: RouteOptions): void {
    // A catch-all, such as the one for CORS preflights, says nothing about a path.
    if (url === '*' || url === '/*') return;
    const known = this.paths.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const name of [method].flat()) known.methods.add(name);
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
