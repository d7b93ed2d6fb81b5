import type { districtCourts, higherCourts } from '../contracts/commands/appeal.js';

type Court = (typeof districtCourts)[number] | (typeof higherCourts)[number];

/** The courts as letters name them. */
const COURTS: { readonly [court in Court]: string } = {
  amsterdam: 'de rechtbank Amsterdam',
  'den-haag': 'de rechtbank Den Haag',
  gelderland: 'de rechtbank Gelderland',
  limburg: 'de rechtbank Limburg',
  'midden-nederland': 'de rechtbank Midden-Nederland',
  'noord-holland': 'de rechtbank Noord-Holland',
  'noord-nederland': 'de rechtbank Noord-Nederland',
  'oost-brabant': 'de rechtbank Oost-Brabant',
  overijssel: 'de rechtbank Overijssel',
  rotterdam: 'de rechtbank Rotterdam',
  'zeeland-west-brabant': 'de rechtbank Zeeland-West-Brabant',
  'council-of-state': 'de Afdeling bestuursrechtspraak van de Raad van State',
};

/** A court by its id in the record; a name that is no id stays as it was written. */
export const courtNl = (court: string): string => (Object.hasOwn(COURTS, court) ? COURTS[court as Court] : court);
