import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readLocations } from '../../libs/record/cases/read-locations.js';
import { openRecord, type RecordDatabase } from '../../libs/record/database/record-database.js';
import { findByAddress } from '../../libs/record/locations/find-by-address.js';
import { rotateLocationKeys } from '../../libs/record/locations/rotate-keys.js';
import { perform } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { locationKeys } from './location-keys.js';
import { notice, request, start } from './fixtures/commands.js';
import { done } from './fixtures/route.js';

let test: TestDatabase;
let caseNumber: string;
let addresses: readonly string[];
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  const asked = notice({ reference: 'M-1' });
  addresses = ['https://hoster.example/M-1/1', 'https://hoster.example/M-1/2'];
  ({ caseNumber } = await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', asked)));
});
afterAll(() => test.drop());

const everything = async (table: string): Promise<string> => JSON.stringify(await test.asOwner(`SELECT row_to_json(t)::text AS row FROM ${table} t`));

describe('addresses of locations in the record', () => {
  it('are read with the keys, and stand nowhere in the database without them', async () => {
    expect((await readLocations(test.db, caseNumber, ['L1', 'L2'])).map(({ url }) => url)).toEqual(addresses);
    const tables = await test.asOwner(`SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_schema IN ('record', 'audit', 'money', 'identity', 'law', 'platform') AND table_type = 'BASE TABLE'`);
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const rows = await everything(String(name));
      for (const address of addresses) expect([name, rows.includes(address)]).toEqual([name, false]);
    }
  });

  it('are found by exact match, in every spelling of the same address, and not by part of it', async () => {
    const [first = ''] = addresses;
    const url = new URL(first);
    const spelled = `${url.protocol.toUpperCase()}//${url.host.toUpperCase()}${url.pathname}${url.search}`;
    for (const same of [first, spelled]) expect(await findByAddress(test.db, same)).toContainEqual({ caseNumber, locationId: 'L1' });
    for (const other of [url.origin, `${first}x`, url.host, '%', '']) expect(await findByAddress(test.db, other)).toEqual([]);
  });

  it('cannot be exchanged between rows by whoever owns the database', async () => {
    await test.asOwner('ALTER TABLE record.location DISABLE TRIGGER USER');
    const swap = `UPDATE record.location l SET sealed = o.sealed FROM record.location o WHERE l.case_number = $1 AND o.case_number = $1 AND l.id <> o.id`;
    await test.asOwner(swap, [caseNumber]);
    await expect(readLocations(test.db, caseNumber, ['L1'])).rejects.toThrow(/is not what was sealed/);
    await test.asOwner(swap, [caseNumber]);
    await test.asOwner('ALTER TABLE record.location ENABLE ALWAYS TRIGGER keep_rows');
    expect((await readLocations(test.db, caseNumber, ['L1', 'L2'])).map(({ url }) => url)).toEqual(addresses);
  });

  it('go under another wrapping key, audited, by an administrator only; then the earlier one is needed no more', async () => {
    const wrapping = new Map([['nieuw', Buffer.alloc(32, 'nieuwe sleutel')], ...locationKeys.wrapping]);
    const open = (keys: typeof locationKeys): Promise<RecordDatabase> => openRecord({ url: test.appUrl, poolSize: 2, readers: 1, name: 'rotating', locationKeys: keys });
    const [both, after] = [await open({ ...locationKeys, current: 'nieuw', wrapping }), await open({ ...locationKeys, current: 'nieuw', wrapping: new Map([...wrapping].slice(0, 1)) })];
    try {
      expect(await rotateLocationKeys(both, { userId: 'officer-1', origin: 'cli' })).toMatchObject({ ok: false, refusal: { code: 'role-missing' } });
      await expect(readLocations(after, caseNumber, ['L1'])).rejects.toThrow(/is not among the keys/);
      expect(await rotateLocationKeys(both, { userId: 'admin-1', origin: 'cli' })).toEqual({ ok: true, rewrapped: addresses.length, to: 'nieuw' });
      expect(await rotateLocationKeys(both, { userId: 'admin-1', origin: 'cli' })).toMatchObject({ rewrapped: 0 });
      expect((await readLocations(after, caseNumber, ['L1', 'L2'])).map(({ url }) => url)).toEqual(addresses);
      const entries = await test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry WHERE position('RotateLocationKeys'::bytea IN payload) > 0 ORDER BY id`);
      expect(entries.map(({ entry }) => entry)).toMatchObject([{ result: 'refused' }, { result: 'performed', object: { from: ['toets'], to: 'nieuw', count: addresses.length } }]);
    } finally {
      await both.close();
      await after.close();
    }
  });

  it('are refused by a process without keys: no notice is kept', async () => {
    const keyless = await openRecord({ url: test.appUrl, poolSize: 2, readers: 1, name: 'keyless' });
    try {
      await expect(perform(keyless, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()))).rejects.toThrow(/cannot keep a notice/);
      await expect(findByAddress(keyless, addresses[0] ?? '')).rejects.toThrow(/cannot look for addresses/);
    } finally {
      await keyless.close();
    }
  });
});
