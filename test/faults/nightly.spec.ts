import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type Installation } from './support/installation.js';
import { bookedNow, leftToBook, manyOrders, runWhileKilled, type ManyOrders } from './support/many-orders.js';

const orders = 500;
let installation: Installation;
let many: ManyOrders;

beforeAll(async () => {
  installation = await startInstallation({ AUTORITEIT_TRAINING_START: '2025-04-07' });
  many = await manyOrders(installation, orders);
}, 600_000);
afterAll(() => installation.remove(), 60_000);

describe('a night over five hundred orders, started twice at once, while worker, PostgreSQL and Temporal are killed with -9', () => {
  it('books each order exactly once, in balance; nothing is left to book', async () => {
    const reports = await runWhileKilled(installation, many.staged, ['worker', 'postgresql', 'temporal', 'worker'], 700);
    expect(reports.map(({ differenceCents, failed }) => ({ differenceCents, failed }))).toEqual([{ differenceCents: 0, failed: [] }, { differenceCents: 0, failed: [] }]);
    const once = { orders: many.copies, units: many.copies, cents: many.copies * 500_000, acts: many.copies, twice: 0, receivable: many.copies * 500_000, unbalanced: 0 };
    expect(await bookedNow(installation)).toEqual(once);
    expect(await leftToBook(many.staged)).toBe(0);
  }, 900_000);
});
