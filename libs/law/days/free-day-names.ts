/** Why a day is free (art. 3 Algemene termijnenwet), in Dutch, by the reason that a derivation gives. */
export const freeDayNames: { readonly [reason: string]: string } = {
  saturday: 'zaterdag',
  sunday: 'zondag',
  'new-years-day': 'nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'tweede paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  'ascension-day': 'Hemelvaartsdag',
  'whit-monday': 'tweede pinksterdag',
  'christmas-day': 'eerste kerstdag',
  'second-christmas-day': 'tweede kerstdag',
  'equated-day': 'gelijkgestelde dag',
};
