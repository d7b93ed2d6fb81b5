import { heading, insert, summary, text, when } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { signatureClause } from '../common/clauses.js';

/** Aanmaning (4:112 Awb). */
export const reminderTemplate: LetterTemplate = {
  version: 'reminder/1',
  title: 'Aanmaning',
  blocks: [
    summary(
      'Deze aanmaning in het kort',
      { label: 'Te betalen', text: '**{{total}}**' },
      { label: 'Uiterlijk op', text: '**{{payBy}}**' },
      { label: 'Doet u dit niet', text: 'Dan kunnen wij het bedrag **op uw kosten** met dwang laten innen.' },
    ),
    heading('U hebt niet op tijd betaald'),
    text('Volgens {{decisionName}} van {{decisionDate}} met kenmerk {{decisionReference}} bent u {{authority}} geld schuldig. De betaaltermijn is verstreken. U bent daarom in verzuim (artikel 4:97 van de Algemene wet bestuursrecht, hierna: Awb). Dit staat open:'),
    insert('debt'),
    when('interest', text('Over de tijd dat u in verzuim bent, bent u wettelijke rente verschuldigd (artikel 4:98 van de Awb). Tot en met {{interestUntil}} is dat {{interest}}. De rente loopt door tot u hebt betaald.'), insert('interest')),
    text('Voor deze aanmaning bent u een **vergoeding** van {{fee}} verschuldigd (artikel 4:113 van de Awb).'),
    insert('fee'),
    heading('Betaal binnen twee weken'),
    text('Wij manen u aan om **{{total}}** te betalen binnen twee weken, gerekend vanaf de dag na de dag waarop deze aanmaning is verzonden (artikel 4:112, eerste lid, van de Awb). Bij verzending op {{date}} betaalt u uiterlijk op **{{payBy}}**.'),
    insert('term'),
    insert('account'),
    heading('Waarschuwing'),
    text('**Betaalt u niet binnen deze termijn, dan kan de betaling op uw kosten door invorderingsmaatregelen worden afgedwongen** (artikel 4:112, derde lid, van de Awb). Wij kunnen dan een **dwangbevel** uitvaardigen. Een gerechtsdeurwaarder kan daarmee bijvoorbeeld beslag leggen. De kosten daarvan komen bij het bedrag dat u al moet betalen.'),
    text('Deze aanmaning stuit de verjaring van de schuld (artikel 4:106 van de Awb).'),
    text('Hebt u intussen betaald, dan hoeft u niets te doen. Kunt u niet betalen, neem dan meteen contact met ons op via {{authorityEmail}}, met ons kenmerk {{reference}}.'),
    ...signatureClause,
  ],
};
