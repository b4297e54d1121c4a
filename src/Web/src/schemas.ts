import type { components } from './schema';

/** What the house takes and answers, by its name in the OpenAPI document; `npm run types` writes it from `openapi.json`. */
export type Schemas = components['schemas'];

/** A shape while a person fills it in: what a list offers is any text until the house has taken it. */
export type Offered<T, K extends keyof T> = Omit<T, K> & { [P in K]?: string | null };
