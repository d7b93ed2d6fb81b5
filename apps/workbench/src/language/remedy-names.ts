import { inWords } from './words.js';
import type { Language } from './messages.js';

/** Where a procedure stands, how decisions hang together, and how they fared, in Dutch; in English the words of the engine themselves. */
const remedyNames: Readonly<Record<string, string>> = {
  // kinds and instances
  objection: 'bezwaar',
  'interim-relief': 'voorlopige voorziening',
  appeal: 'beroep',
  'higher-appeal': 'hoger beroep',
  publication: 'openbaarmaking',
  first: 'beroep',
  higher: 'hoger beroep',
  ruling: 'uitspraak',
  // where a procedure stands
  open: 'loopt',
  pending: 'loopt',
  decided: 'beslist',
  ruled: 'uitspraak gedaan',
  withdrawn: 'ingetrokken',
  forwarded: 'doorgezonden',
  joined: 'gevoegd',
  lapsed: 'vervallen',
  'direct-appeal': 'rechtstreeks beroep',
  granted: 'toegewezen',
  refused: 'afgewezen',
  inadmissible: 'niet-ontvankelijk',
  'no-jurisdiction': 'rechter onbevoegd',
  planned: 'gepland',
  published: 'openbaar gemaakt',
  rectified: 'gerectificeerd',
  // whether a decision stands
  'not-made-known': 'nog niet bekendgemaakt',
  annulled: 'vernietigd of herroepen',
  final: 'onherroepelijk',
  'remedy-open': 'rechtsmiddel staat open',
  upheld: 'in stand gebleven',
  changed: 'gewijzigd',
  suspended: 'geschorst',
  // grounds
  unfounded: 'ongegrond',
  unlawful: 'onrechtmatig',
  reconsidered: 'heroverwogen',
  late: 'te laat',
  'defects-not-repaired': 'verzuimen niet hersteld',
  'not-an-interested-party': 'geen belanghebbende',
  'no-interest': 'geen belang',
  'no-decision': 'geen besluit',
  'effects-kept': 'rechtsgevolgen in stand',
  'new-decision': 'nieuw besluit opgedragen',
  'court-decides': 'rechter voorziet zelf',
  restore: 'uitspraak vernietigd, besluit herleeft',
  // the chain
  'rests-on': 'rust op',
  changes: 'wijzigt',
  collects: 'vordert in van',
  publishes: 'maakt openbaar',
  'objects-to': 'bezwaar tegen',
  'asks-to-suspend': 'vraagt schorsing van',
  'appeals-against': 'beroep tegen',
  'joined-by-law': 'loopt van rechtswege mee in',
  'decides-anew': 'beslist opnieuw na',
  'penalty-for-lateness': 'dwangsom wegens te laat beslissen op',
  // the reasonable time
  'warning-1': 'eerste waarschuwing (18 maanden)',
  'warning-2': 'tweede waarschuwing (22 maanden)',
  'first-instance': 'uitspraak in eerste aanleg (24 maanden)',
  'all-instances': 'uitspraak in hoogste instantie (48 maanden)',
  // what the Authority owes
  'default-penalty': 'dwangsom wegens te laat beslissen',
  costs: 'proceskosten',
  'court-fee': 'griffierecht',
};

export const remedyName = (name: string, language: Language): string => (language === 'nl' ? remedyNames[name] : undefined) ?? inWords(name);
