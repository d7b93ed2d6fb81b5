import { bullets, heading, insert, prose, summary, text, when } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { signatureClause } from '../common/clauses.js';
import { breachClause, invitationClause } from '../common/views-invitation.js';

/** Voornemen tot een bestuurlijke boete, with the report and an invitation for views (5:50, 5:53 Awb). */
export const intentFineTemplate: LetterTemplate = {
  version: 'intent-fine/1',
  title: 'Voornemen bestuurlijke boete',
  blocks: [
    summary(
      'Deze brief in het kort',
      { label: 'Ons voornemen', text: 'Een bestuurlijke boete, omdat het bevel van {{orderDate}} niet is opgevolgd.' },
      { label: 'Hoogte', text: 'Wij denken aan {{intended}}.', flag: 'intended' },
      { label: 'Uw zienswijze', text: 'Tot en met **{{viewsLastDay}}**, via {{viewsEmail}}.' },
      { label: 'Uw recht', text: 'U hoeft over de overtreding **geen verklaring** af te leggen.' },
    ),
    heading('Ons voornemen'),
    text('{{authority}} is van plan {{addressee}} een **bestuurlijke boete** op te leggen. De grondslag is artikel 8 van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal (hierna: de Wet) en titel 5.4 van de Algemene wet bestuursrecht (hierna: Awb). Dit is nog geen besluit. Voordat wij beslissen, kunt u uw zienswijze geven (artikelen 5:50 en 5:53 van de Awb).'),
    prose('intention'),
    when('intended', text('Wij denken aan een boete van **{{intended}}**.')),
    when('maximum', text('De boete kan ten hoogste **{{maximum}}** bedragen.'), insert('maximum')),
    when('systematic', text('Wij zijn ook van plan vast te stellen dat u systematisch of aanhoudend in strijd met artikel 6, derde lid, van de Wet hebt gehandeld (artikel 8, tweede lid, van de Wet):'), prose('systematicBecause')),
    ...breachClause,
    heading('Het rapport'),
    text('De overtreding is beschreven in het **rapport** van {{reportDate}} met kenmerk {{reportReference}} (artikel 5:48 van de Awb). Wij sturen het met deze brief mee.'),
    heading('Uw rechten'),
    bullets(
      'U hoeft over de overtreding geen verklaring af te leggen (artikel 5:10a van de Awb). Wie niets zegt, wordt daarom niet zwaarder gestraft.',
      'U mag de gegevens inzien waarop het voornemen berust en er afschriften van maken (artikel 5:49, eerste lid, van de Awb).',
      'Begrijpt u het Nederlands onvoldoende, laat ons dat dan weten. Wij dragen er zoveel mogelijk zorg voor dat u de inhoud in een voor u begrijpelijke taal krijgt (artikel 5:49, tweede lid, van de Awb).',
      'U mag zich laten bijstaan of vertegenwoordigen.',
    ),
    ...invitationClause,
    ...signatureClause,
  ],
};
