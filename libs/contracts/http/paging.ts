import { z } from 'zod';
import { link } from './values.js';

const wholeNumber = (max: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>> =>
  z.string().regex(/^[0-9]{1,7}$/, `must be a whole number from 1 to ${String(max)}`).transform(Number);

const counted = (max: number, usual: number) =>
  wholeNumber(max)
    .pipe(z.int().min(1, `must be at least 1`).max(max, `must be at most ${String(max)}`))
    .default(usual);

/** Page number and size; the same on every collection. */
export const paging = {
  page: counted(1_000_000, 1).meta({ description: 'Number of the page, from 1', examples: [1] }),
  pageSize: counted(1000, 100).meta({ description: 'Items on a page, at most 1000', examples: [100] }),
};

export const pagedQuery = z.strictObject(paging);

const pageLinks = z.strictObject({ self: link, first: link, prev: link.optional(), next: link.optional(), last: link });

/** One page of a collection, with the way to the others (HAL links). */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), page: z.int().min(1), pageSize: z.int().min(1), total: z.int().min(0), _links: pageLinks });
