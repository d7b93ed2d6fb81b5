import { bullets, heading, insert, prose, signature, text, unless, when } from '../../template/template.js';
import type { TemplateBlock } from '../../template/template.js';

/** Objection and interim relief (3:45, 6:4, 6:5, 6:7, 6:16, 8:81 Awb). */
export const remediesClause: readonly TemplateBlock[] = [
  heading('Bent u het niet eens met dit besluit?'),
  text(
    'U kunt tegen dit besluit **bezwaar** maken bij {{authority}}. Dat kan binnen zes weken. De termijn begint op de dag na de dag waarop het besluit is bekendgemaakt. Bij bekendmaking op {{announcedOn}} is **{{objectionLastDay}}** de laatste dag. Een bezwaarschrift dat op tijd op de post is gedaan, moet uiterlijk op {{objectionPostedBy}} zijn ontvangen.',
  ),
  insert('objectionTerm'),
  text('Stuur uw bezwaarschrift naar {{objectionTo}}, of per e-mail naar {{objectionEmail}}. Onderteken het en vermeld daarin:'),
  bullets('uw naam en adres', 'de datum', 'tegen welk besluit u bezwaar maakt, met ons kenmerk {{reference}}', 'waarom u het niet eens bent met het besluit'),
  text(
    'Bezwaar schort de werking van dit besluit **niet** op. Kunt u de beslissing op uw bezwaar niet afwachten, dan kunt u de voorzieningenrechter van {{interimReliefCourt}} vragen een **voorlopige voorziening** te treffen. Dat kan alleen als u ook bezwaar hebt gemaakt en er sprake is van spoed.',
  ),
];

/** "On behalf of" and mandate (10:10 Awb). */
export const signatureClause: readonly TemplateBlock[] = [
  when('mandated', signature('Hoogachtend,', '{{onBehalfOf}},', 'namens deze,', ' ', '{{signatoryName}}', '{{signatoryRole}}', 'Ondertekend krachtens mandaat {{mandate}}.')),
  unless('mandated', signature('Hoogachtend,', '{{onBehalfOf}},', ' ', '{{signatoryName}}', '{{signatoryRole}}')),
];

/** Views that were asked, and what was made of them (4:8, 5:50 Awb). */
export const viewsHeardClause: readonly TemplateBlock[] = [
  text('Op {{viewsInvitedOn}} hebben wij u laten weten wat wij van plan waren en u gevraagd uw zienswijze te geven. Dat kon tot en met {{viewsLastDay}}.'),
  when('viewsReceived', text('Wij hebben uw zienswijze ontvangen op {{viewsReceivedOn}}. Samengevat schrijft u:'), prose('viewsSummary'), text('Onze reactie hierop is:'), prose('viewsResponse')),
  unless('viewsReceived', text('Wij hebben geen zienswijze van u ontvangen.')),
];

/** The same, or why views were not asked (4:11 Awb). */
export const viewsClause: readonly TemplateBlock[] = [
  when('viewsSkipped', text('Wij hebben u niet vooraf om een zienswijze gevraagd, omdat de vereiste spoed zich daartegen verzet (artikel 4:11, aanhef en onder a, van de Algemene wet bestuursrecht). De reden daarvan is:'), prose('urgencyGround')),
  unless('viewsSkipped', ...viewsHeardClause),
];
