/** The cookies of one browser at one origin. Whose path does not fit a request stays behind. */
export class CookieJar {
  private readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();

  keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const at = pair.indexOf('=');
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
      const isGone =
        attributes.some((each) => /^expires=thu, 01 jan 1970/i.test(each)) || at === pair.length - 1;
      const name = pair.slice(0, at);
      if (isGone) this.cookies.delete(`${name} ${path}`);
      else this.cookies.set(`${name} ${path}`, { value: pair.slice(at + 1), path });
    }
  }

  headerFor(path: string): string {
    return [...this.cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([key, { value }]) => `${key.slice(0, key.indexOf(' '))}=${value}`)
      .join('; ');
  }

  /** The value of a cookie; undefined where there is none. */
  get(name: string): string | undefined {
    for (const [key, { value }] of this.cookies) if (key.startsWith(`${name} `)) return value;
    return undefined;
  }

  get names(): string[] {
    return [...this.cookies.keys()].map((key) => key.slice(0, key.indexOf(' ')));
  }
}
