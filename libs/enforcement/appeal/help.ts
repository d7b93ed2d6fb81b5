import type { HelpStep } from '../remedies/help-step.js';
import type { AppealState } from './state.js';

const when = (missing: boolean, what: string): readonly string[] => (missing ? [what] : []);

/** The steps of an appeal (chapter 8 Awb), in their order. */
export function appealHelp(appeal: AppealState): readonly HelpStep[] {
  return [defence(appeal), hearing(appeal), loop(appeal), higher(appeal)];
}

const defence = ({ defenceSentOn, fileSha256, defenceDueOn, lodgedBy, status }: AppealState): HelpStep => ({
  step: 'Dossier en verweerschrift',
  article: 'awb:8:42',
  requires: `De geïndexeerde stukken en een verweerschrift aan de rechter, uiterlijk op ${defenceDueOn}.`,
  missing: [
    ...when(defenceSentOn === null && lodgedBy === 'party' && status === 'pending', 'Dossier en verweerschrift zijn nog niet verzonden.'),
    ...when(defenceSentOn !== null && fileSha256 === null, 'Van het verzonden dossier is geen export vastgelegd: welke stukken de rechter kreeg, volgt alleen uit de inventaris.'),
  ],
  mayBeSkippedOn: [{ ground: 'Voor gevoelige stukken: beperkte kennisneming vragen in plaats van weglaten.', article: 'awb:8:29' }],
  done: defenceSentOn !== null || lodgedBy === 'authority',
});

const hearing = ({ hearingOn, papersUntil }: AppealState): HelpStep => ({
  step: 'Zitting',
  article: 'awb:8:58',
  requires: papersUntil === null ? 'De rechter bepaalt de zitting.' : `Nadere stukken tot en met ${papersUntil}; zitting op ${hearingOn ?? ''}.`,
  missing: [],
  mayBeSkippedOn: [],
  done: hearingOn !== null,
});

const loop = ({ loop: asked }: AppealState): HelpStep => ({
  step: 'Bestuurlijke lus',
  article: 'awb:8:51a',
  requires: 'Na een tussenuitspraak: meedelen of het gebrek wordt hersteld, en herstellen binnen de gestelde termijn.',
  missing: when(asked?.answered === null, `De tussenuitspraak van ${asked?.ruledOn ?? ''} is nog niet beantwoord.`),
  mayBeSkippedOn: [{ ground: 'De Autoriteit ziet af van herstel en deelt dat mee.', article: 'awb:8:51b' }],
  done: asked === null || asked.answered !== null,
});

const higher = ({ status, instance, advice }: AppealState): HelpStep => ({
  step: 'Hoger beroep door de Autoriteit afwegen',
  article: 'awb:8:104',
  requires: 'Een lijst van voor en tegen, en een besluit door een ander, binnen zes weken na verzending van de uitspraak.',
  missing: [...when(status === 'ruled' && instance === 'first' && advice === null, 'Er is nog geen afweging van voor en tegen.'), ...when(advice !== null && advice.lodge === null, 'Over hoger beroep is nog niet besloten.')],
  mayBeSkippedOn: [],
  done: advice?.lodge != null || instance === 'higher',
});
