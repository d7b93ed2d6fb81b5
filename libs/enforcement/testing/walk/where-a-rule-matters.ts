import type { Start } from './walk.js';

interface Where {
  readonly from?: Start;
  /** Which walk of the sample was the first to find it when the rule was taken away; another one finds it later. */
  readonly walk?: number;
}

/** Where a walk comes soonest to what a rule forbids; a walk that begins elsewhere comes there as well, but later. */
export const whereARuleMatters: { readonly [invariant: string]: Where } = {
  'an addressee that is not a hosting provider has its reason on file': { from: 'the notice' },
  'no unit inside a suspension, or after the lifting': { from: 'an active penalty order' },
  'no unit stands inside a hold by a court, or of a text that a ruling replaced': { from: 'units to collect', walk: 165 },
  'what is not yet due when a judge suspends payment does not fall into default while that lasts': { from: 'collection suspended' },
  'nothing is demanded or claimed while a judge suspended collection': { from: 'collection suspended' },
  'no document is sealed without an approval, or without the act that its letter goes with': { from: 'an ignored order', walk: 138 },
  'no decision is announced without a sealed document, or before it was sealed': { from: 'an ignored order', walk: 75 },
  'no raised maximum without an approved finding that names earlier ignored orders': { from: 'a fine to draft' },
  'no fine before views were asked with its report, and given or their day is over': { from: 'a fine to draft' },
  'nothing is demanded, claimed, decided or handed over during a deferral': { from: 'a writ', walk: 37 },
  'no euro is kept of a decision that was revoked or annulled: its debts are gone, and what was paid on them is owed back': { from: 'an appeal' },
  'no unit is worth more than the amount to which its order was lowered': { walk: 33 },
  'whoever drafted does not decide, and whoever proposed does not find': { walk: 11 },
  'non-compliance rests on material that was available after the term': { walk: 11 },
  'no unit inside the compliance period': { walk: 85 },
  'the sum of the units never exceeds the cap': { walk: 17 },
  'no fine before una via left the Authority free to fine': { walk: 98 },
  'no reminder without its warning, or before default and, for a unit, the collection decision': { walk: 9 },
  'no writ rests on a reminder that did not leave, or came back': { walk: 13 },
  'what is paid, barred, waived, written off or reversed is never collected': { walk: 13 },
  'nothing is collected after limitation struck: a year for a unit, five for a fine, anew after each interruption, longer by each deferral': { walk: 29 },
  'only a writ is handed over, and not twice at once': { walk: 13 },
  'a refund goes out once, after two officials approved it who did not propose it': { walk: 57 },
  'a case closes with nothing open: no order that runs, no decision under way, no money owed': { walk: 81 },
};
