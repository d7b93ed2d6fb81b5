import type { Start } from './walk.js';

/** Where a walk comes soonest to what a rule forbids; a walk that begins elsewhere comes there as well, but later. */
export const whereARuleMatters: { readonly [invariant: string]: Start } = {
  'an addressee that is not a hosting provider has its reason on file': 'the notice',
  'no unit inside a suspension, or after the lifting': 'an active penalty order',
  'no unit stands inside a hold by a court, or of a text that a ruling replaced': 'units to collect',
  'what is not yet due when a judge suspends payment does not fall into default while that lasts': 'collection suspended',
  'nothing is demanded or claimed while a judge suspended collection': 'collection suspended',
  'no document is sealed without an approval': 'an ignored order',
  'no decision is announced without a sealed document, or before it was sealed': 'an ignored order',
  'no raised maximum without an approved finding that names earlier ignored orders': 'a fine to draft',
  'no fine before views were asked with its report, and given or their day is over': 'a fine to draft',
  'nothing is demanded, claimed, decided or handed over during a deferral': 'a writ',
  'no euro is kept of a decision that was revoked or annulled: its debts are gone, and what was paid on them is owed back': 'an appeal',
};
