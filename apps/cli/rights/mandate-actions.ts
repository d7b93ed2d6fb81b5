import { fields, type Action } from './request.js';

export const mandateUsage = `npm run autoriteit -- mandates <opdracht> --user <ambtenaar> [--url <adres>]
  list     [--status proposed|confirmed|rejected] [--holder <ambtenaar>]
  propose  <kenmerk> --holder <ambtenaar> --decides <soort>[,<soort>…] --from <JJJJ-MM-DD> [--until <JJJJ-MM-DD>] [--max-cents <eurocenten>]
           --instrument <mandaatbesluit> (--granted-by <wie verleent> | --under <kenmerk>) [--may-sub-mandate yes] [--instruction <tekst>]
           een ondermandaat (--under) gaat niet verder dan het mandaat waarop het rust
  confirm  <kenmerk>
           door een andere beheerder dan wie het voorstelde, en niet door wie het krijgt
  reject   <kenmerk> --reasons <tekst>
  withdraw <kenmerk> --from <eerste dag waarop het niet meer geldt> --reasons <tekst>`;

const about = 'het kenmerk van het mandaat';

export const mandateActions: Readonly<Record<string, Action>> = {
  list: {
    about: null,
    options: ['status', 'holder'],
    needed: [],
    request: (_, given) => ({ method: 'GET', path: `/mandates?${new URLSearchParams({ ...fields(given, { status: 'status', holder: 'userId' }), pageSize: '1000' }).toString()}` }),
  },
  propose: {
    about,
    options: ['holder', 'decides', 'from', 'until', 'max-cents', 'instrument', 'granted-by', 'under', 'may-sub-mandate', 'instruction'],
    needed: ['holder', 'decides', 'from', 'instrument'],
    request: (reference, given) => ({
      method: 'POST',
      path: '/mandates',
      body: {
        reference: decodeURIComponent(reference),
        ...fields(given, { holder: 'userId', from: 'from', until: 'until', instrument: 'instrument', 'granted-by': 'grantedBy', under: 'under', instruction: 'instruction' }),
        decides: (given.get('decides') ?? '').split(','),
        maySubMandate: given.get('may-sub-mandate') === 'yes',
        ...(given.has('max-cents') ? { maxAmountCents: Number(given.get('max-cents')) } : {}),
      },
    }),
  },
  confirm: { about, options: [], needed: [], request: (reference) => ({ method: 'POST', path: `/mandates/${reference}/confirmations`, body: {} }) },
  reject: { about, options: ['reasons'], needed: ['reasons'], request: (reference, given) => ({ method: 'POST', path: `/mandates/${reference}/rejections`, body: fields(given, { reasons: 'reasons' }) }) },
  withdraw: { about, options: ['from', 'reasons'], needed: ['from', 'reasons'], request: (reference, given) => ({ method: 'POST', path: `/mandates/${reference}/withdrawals`, body: fields(given, { from: 'from', reasons: 'reasons' }) }) },
};
