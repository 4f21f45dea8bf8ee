import type { Immutable, PluginFactory, System } from './swagger-ui.js';

const ASKS_FOR = 'Filter by path, summary or operationId';

/** Finds operations by all words of a phrase, where Swagger UI itself looks at the names of groups alone. */
export const filter: PluginFactory = ({ React }) => ({
  fn: { opsFilter },
  components: {
    FilterContainer: ({ layoutSelectors, layoutActions }: System) => {
      const phrase = layoutSelectors.currentFilter();
      const input = React.createElement('input', {
        className: 'operation-filter-input',
        type: 'search',
        placeholder: ASKS_FOR,
        'aria-label': ASKS_FOR,
        value: typeof phrase === 'string' ? phrase : '',
        onChange: ({ target }: { target: HTMLInputElement }) => layoutActions.updateFilter(target.value),
      });
      return React.createElement('div', { className: 'wrapper' }, input);
    },
  },
  statePlugins: {
    layout: {
      wrapSelectors: {
        // What is found would else be hidden in its group.
        isShown:
          (original, { layoutSelectors }) =>
          (_state: unknown, thing: unknown, otherwise: unknown) =>
            (isGroup(thing) && isFiltered(layoutSelectors)) || original(thing, otherwise),
      },
    },
  },
});

function opsFilter(groups: Immutable, phrase: string): Immutable {
  const words = phrase.toLowerCase().split(/\s+/);
  return groups
    .map((group) => group.update('operations', (operations) => operations.filter((each) => has(each, words))))
    .filter((group) => (group.get('operations') as Immutable).size > 0);
}

function has(operation: Immutable, words: readonly string[]): boolean {
  const described = operation.get('operation') as Immutable;
  const text = [
    operation.get('method'),
    operation.get('path'),
    ...['summary', 'operationId', 'tags'].map((key) => described.get(key)),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

const isGroup = (thing: unknown): boolean => Array.isArray(thing) && thing[0] === 'operations-tag';

function isFiltered({ currentFilter }: System['layoutSelectors']): boolean {
  const phrase = currentFilter();
  return typeof phrase === 'string' && phrase.trim() !== '';
}
