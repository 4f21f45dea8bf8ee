import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate } from '#src/modules/email-templates/email-templates.public.js';

const payload = {
  code: '123456',
  empty: null,
  count: 3,
  user: { name: 'Ada', profile: { nickname: 'Countess' } },
  link: 'https://example.com/?a=1&b=2',
};

describe('interpolate', () => {
  it('fills names with values, at any depth', () => {
    expect(
      interpolate('{{code}}/{{ code }}/{{user.name}}/{{user.profile.nickname}}/{{count}}', payload),
    ).toBe('123456/123456/Ada/Countess/3');
  });

  it('leaves a name that the payload lacks as it is written', () => {
    expect(interpolate('{{ unknown.name }} {{code', payload)).toBe('{{ unknown.name }} {{code');
  });

  it('makes nothing of what lacks below a name that the payload has', () => {
    expect(interpolate('[{{user.age}}{{code.length}}{{empty}}{{empty.name}}]', payload)).toBe('[]');
  });

  it.each(['constructor', '__proto__', 'toString', 'user.constructor.name', 'user.__proto__', 'code.length'])(
    'shows nothing that objects inherit: %s',
    (path) => {
      const isRoot = !path.includes('.');
      expect(interpolate(`{{${path}}}`, payload)).toBe(isRoot ? `{{${path}}}` : '');
    },
  );

  it('shows an object as JSON', () => {
    expect(interpolate('{{user.profile}}', payload, 'text/plain')).toBe('{"nickname":"Countess"}');
  });

  it('does not fill a value again that looks like a name, nor does who fills the result', () => {
    const named = { user: { name: '{{code}}' }, code: '1' };
    expect(interpolate('{{user.name}}{{code}}', named, 'text/plain')).toBe('{{code}}1');
    expect(interpolate('{{user.name}}{{code}}', named)).toBe('&#123;&#123;code&#125;&#125;1');
  });

  it('escapes markup in HTML, and leaves it in plain text', () => {
    const evil = { name: `<b>"'&</b>` };
    expect(interpolate('{{name}}', evil)).toBe('&#60;b&#62;&#34;&#39;&#38;&#60;/b&#62;');
    expect(interpolate('{{name}}', evil, 'text/plain')).toBe(evil.name);
  });

  it('keeps a value inside an attribute without quotes', () => {
    expect(interpolate('<p title={{name}}>', { name: 'a onload=b' })).toBe('<p title=a&#32;onload&#61;b>');
    expect(interpolate('<p title=x-{{name}}>', { name: 'a b' })).toBe('<p title=x-a&#32;b>');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '',
  ])('leaves a URL out that is neither http nor https: %s', (link) => {
    expect(interpolate('<a href="{{link}}">', { link })).toBe('<a href="">');
    expect(interpolate("<img src = '{{ link }}'>", { link })).toBe("<img src = ''>");
  });

  it('does not put a URL together of parts that are none', () => {
    const parts = { a: 'java', b: 'script:alert(1)', user: {} };
    expect(interpolate('<a href="{{a}}{{b}}">', parts)).toBe('<a href="">');
    expect(interpolate('<a href="{{user.name}}{{b}}">', parts)).toBe('<a href="">');
  });

  it('fills a URL, and part of one that the template begins', () => {
    expect(interpolate('<a href="{{link}}">', payload)).toBe(
      '<a href="https://example.com/?a&#61;1&#38;b&#61;2">',
    );
    expect(interpolate('<a href="https://x.example/{{code}}">', payload)).toBe(
      '<a href="https://x.example/123456">',
    );
  });

  it('makes one line of a value in a subject', () => {
    const evil = { name: 'Ada\r\nBcc: everybody@example.com\0\u202Etxt' };
    expect(interpolate('Hello {{name}}', evil, 'text/plain')).toBe(
      'Hello Ada Bcc: everybody@example.com txt',
    );
  });

  it('never lets a value add markup, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const template of [
          '<p>{{name}}</p>',
          '<p title="{{name}}">',
          "<p title='{{name}}'>",
          '<p title={{name}}>',
        ]) {
          const [before = '', after = ''] = template.split('{{name}}');
          const filled = interpolate(template, { name });
          expect(filled.startsWith(before) && filled.endsWith(after)).toBe(true);
          const value = filled.slice(before.length, filled.length - after.length);
          expect(value).not.toMatch(/[<>"'`=]|&(?!#\d+;)/);
          expect(before.endsWith('=') && /\s/.test(value)).toBe(false);
        }
      }),
    );
  });

  it('never lets a value add a line to plain text, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(interpolate('{{name}}', { name }, 'text/plain')).not.toMatch(
          /[\p{Cc}\u2028\u2029\u202A-\u202E]/u,
        );
      }),
    );
  });

  it('has a limit for what values make of a template', () => {
    const filled = interpolate('{{name}}'.repeat(10_000), { name: 'x'.repeat(10_000) });
    expect(filled.length).toBeLessThanOrEqual(64 * 1024);
  });

  it.each([
    ['braces that nothing closes', '{{'.repeat(50_000)],
    ['spaces', `{{${' '.repeat(100_000)}`],
    ['a path without an end', `{{${'a.'.repeat(50_000)}`],
    ['attributes', 'href='.repeat(20_000)],
    ['many names', '{{name}}'.repeat(12_500)],
  ])('looks at a long template once: %s', (_what, template) => {
    const filled = interpolate(template, { name: '' });
    expect(filled).toBe(template.replaceAll('{{name}}', ''));
  });
});
