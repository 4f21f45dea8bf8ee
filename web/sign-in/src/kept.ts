/** What is kept for this tab, so that it is there again after a reload and a way back. */
const store = sessionStorage;

export const kept = (name: string): string => store.getItem(name) ?? '';

export const keep = (name: string, value: string): void => store.setItem(name, value);

export const forget = (name: string): void => store.removeItem(name);

/** Undefined where nothing is kept. Only these pages write it. */
export function keptObject<Value extends object>(name: string): Value | undefined {
  const text = kept(name);
  return text === '' ? undefined : (JSON.parse(text) as Value);
}

export const keepObject = (name: string, value: object): void => keep(name, JSON.stringify(value));
