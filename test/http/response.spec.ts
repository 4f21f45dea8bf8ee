import { Controller } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { pickerOf } from '#src/platform/http/response-picker.js';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController, ItemDto, ItemPartController, storedItem } from './sample-items.controller.js';

class WrongController {
  @GetEndpoint('list', { audience: 'public', summary: 'Wrong', returns: [ItemDto] })
  list() {
    return 'no list';
  }

  @GetEndpoint('page', { audience: 'public', summary: 'Wrong', returns: [ItemDto], page: 'always' })
  page() {
    return { items: [] };
  }
}
Controller('wrong')(WrongController);

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp([ItemController, ItemPartController, WrongController]);
});
afterAll(() => sample.app.close());

const sentItem = {
  id: 'x',
  description: null,
  createdAt: 1_700_000_000_000,
  parts: [{ label: 'one' }],
  main: null,
  customData: { any: ['thing'] },
};

describe('an answer', () => {
  it('holds the fields of the response class and nothing else', async () => {
    const response = await sample.app.inject('/api/items/x');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.json()).toEqual(sentItem);
  });

  it('is 204 without a body where the method finds nothing to say', async () => {
    const response = await sample.app.inject('/api/items/none');
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe('');
  });

  it('is 204 without a body where none is declared, whatever the method returns', async () => {
    const response = await sample.app.inject({ method: 'DELETE', url: '/api/items/x' });
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe('');
  });

  it('has the declared status even without a body', async () => {
    const response = await sample.app.inject({
      method: 'POST',
      url: '/api/items/x/parts',
      payload: { label: 'a' },
    });
    expect(response.statusCode).toBe(201);
    expect(response.body).toBe('');
  });

  it.each(['/api/wrong/list', '/api/wrong/page'])(
    'is a logged 500 when the method breaks its word (%s)',
    async (url) => {
      const before = sample.errors.length;
      const response = await sample.app.inject(url);
      expect(response.statusCode).toBe(500);
      expect(response.json()).toEqual({ message: 'Internal server error.' });
      expect(sample.errors).toHaveLength(before + 1);
    },
  );
});

describe('a picker', () => {
  it('leaves undefined out and keeps null', () => {
    const picked = pickerOf(ItemDto)({ ...storedItem('x'), parts: undefined });
    expect(Object.keys(picked)).toEqual(['id', 'description', 'createdAt', 'main', 'customData']);
  });

  it('serves classes that name one another, and the fields of parents', () => {
    class Node {
      @Text() id: string;
      @Nested(() => Child, { nullable: true }) child: object | null;
    }
    class Child extends Node {
      @Text() extra: string;
    }
    const value = { id: 'a', child: { id: 'b', extra: 'c', child: null, secret: 1 }, secret: 1 };
    expect(pickerOf(Node)(value)).toEqual({ id: 'a', child: { id: 'b', extra: 'c', child: null } });
  });
});

describe('a list in pages', () => {
  const list = (query: string) =>
    sample.app.inject({ url: `/api/items${query}`, headers: { host: 'id.example:8080' } });
  const linksOf = (header: unknown) => String(header).split(', ');

  it('comes with its total and links', async () => {
    const response = await list('?q=a%20b&page=2&page_size=20');
    expect(response.json()).toHaveLength(20);
    expect(response.json()[0]).toEqual({ ...sentItem, id: 'item-21' });
    expect(response.headers['total-number']).toBe('45');
    expect(linksOf(response.headers.link)).toEqual([
      '</api/items?q=a%20b&page=1&page_size=20>; rel="first"',
      '</api/items?q=a%20b&page=1&page_size=20>; rel="prev"',
      '</api/items?q=a%20b&page=3&page_size=20>; rel="last"',
      '</api/items?q=a%20b&page=3&page_size=20>; rel="next"',
    ]);
  });

  it('begins with 20 items of the first page', async () => {
    const response = await list('');
    expect(response.json()).toHaveLength(20);
    expect(linksOf(response.headers.link)).toEqual([
      '</api/items?page=1>; rel="first"',
      '</api/items?page=3>; rel="last"',
      '</api/items?page=2>; rel="next"',
    ]);
  });

  it('is empty beyond its end', async () => {
    const response = await list('?page=9');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual([]);
    expect(response.headers['total-number']).toBe('45');
  });

  it('keeps what a client puts into the query inside the brackets of the link', async () => {
    const response = await list('?q=%3E%22&x=%3C');
    expect(response.headers.link).not.toMatch(/x=<|q=>/);
    expect(linksOf(response.headers.link)).toHaveLength(3);
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=',
    'page=x',
    'page=1&page=2',
    'page=99999999999999999999',
    'page=90071992547410',
    'page_size=0',
    'page_size=101',
    'page_size=1e1',
    'page[]=1&page_size=%00',
  ])('is refused for %s', async (query) => {
    const response = await list(`?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'guard.invalid_pagination' });
  });

  it('accepts the largest page whose offset is exact', async () => {
    expect((await list('?page=90071992547409&page_size=100')).json()).toEqual([]);
  });
});

describe('a list in optional pages', () => {
  it('is complete and plain when the query names no page', async () => {
    const response = await sample.app.inject('/api/items/x/parts');
    expect(response.json()).toHaveLength(45);
    expect(response.headers).not.toHaveProperty('total-number');
    expect(response.headers).not.toHaveProperty('link');
  });

  it.each(['page=1', 'page_size=20'])('is paged for %s', async (query) => {
    const response = await sample.app.inject(`/api/items/x/parts?${query}`);
    expect(response.json()).toHaveLength(20);
    expect(response.headers['total-number']).toBe('45');
  });

  it('is refused for a wrong page', async () => {
    const response = await sample.app.inject('/api/items/x/parts?page=0');
    expect(response.json()).toMatchObject({ code: 'guard.invalid_pagination' });
  });
});
