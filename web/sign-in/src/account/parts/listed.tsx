import type { ComponentChildren } from 'preact';
import type { Loaded } from '../../use-loaded.js';
import { Pending } from './pending.js';

interface ListedProps<Item> {
  readonly loaded: Loaded<readonly Item[]>;
  /** Said where there is nothing. */
  readonly none?: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that is asked for. */
export function Listed<Item>({ loaded, none, children }: ListedProps<Item>) {
  if (loaded.state !== 'loaded') return <Pending loaded={loaded} />;
  if (loaded.answer.length === 0) return none === undefined ? null : <p>{none}</p>;
  return <ul class="rows">{loaded.answer.map(children)}</ul>;
}
