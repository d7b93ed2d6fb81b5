import { heading, prose, summary, text } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { signatureClause } from '../common/clauses.js';
import { breachClause, invitationClause } from '../common/views-invitation.js';

/** Voornemen tot een last onder dwangsom, with an invitation for views (4:8 Awb). */
export const intentPenaltyOrderTemplate: LetterTemplate = {
  version: 'intent-penalty-order/1',
  title: 'Voornemen last onder dwangsom',
  blocks: [
    summary(
      'Deze brief in het kort',
      { label: 'Ons voornemen', text: 'Een last onder dwangsom, omdat het bevel van {{orderDate}} niet is opgevolgd.' },
      { label: 'Dwangsom', text: '{{perDay}} per kalenderdag, ten hoogste {{cap}}.' },
      { label: 'Uw zienswijze', text: 'Tot en met **{{viewsLastDay}}**, via {{viewsEmail}}.' },
      { label: 'Voorkomen', text: 'Voer het bevel nu nog volledig uit en laat het ons weten.' },
    ),
    heading('Ons voornemen'),
    text('{{authority}} is van plan {{addressee}} een **last onder dwangsom** op te leggen. De grondslag is artikel 7 van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal (hierna: de Wet) en afdeling 5.3.2 van de Algemene wet bestuursrecht (hierna: Awb). Dit is nog geen besluit. Voordat wij beslissen, kunt u uw zienswijze geven (artikel 4:8 van de Awb).'),
    prose('intention'),
    text('Wij denken aan een dwangsom van **{{perDay}}** voor elke kalenderdag waarop u het bevel na afloop van een begunstigingstermijn van {{complianceHours}} niet volledig hebt uitgevoerd, tot ten hoogste **{{cap}}**.'),
    ...breachClause,
    ...invitationClause,
    text('Voert u het bevel alsnog volledig uit, laat ons dat dan meteen weten. Wij controleren dat en betrekken het bij ons besluit.'),
    ...signatureClause,
  ],
};
