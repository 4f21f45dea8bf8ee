/** The part of a list that a caller asks for. `page` counts from 1. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
}

/** One page of a list, and how many items the whole list has. */
export interface Page<Item> {
  readonly items: Item[];
  readonly total: number;
  /** `total` is where the count ended, not where the list ends. */
  readonly isCapped?: boolean;
}

/** A list without pages ends here. */
export const MAX_UNPAGED = 1_000;

/** A list of any kind holds no more, so that a few requests at once do not fill the memory of a process. */
export const MAX_LIST_BYTES = 4 * 1024 * 1024;

export const offsetOf = ({ page, pageSize }: PageRequest): number => (page - 1) * pageSize;
