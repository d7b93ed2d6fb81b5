import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { DecisionHeader, LetterHeader } from './header.js';

/** What every letter of the Authority states. */
export const headerParts: readonly RequiredPart<LetterHeader>[] = [
  part('de naam van het bestuursorgaan', 'awb:10:10', 'authority.name', (letter) => letter.authority.name),
  part('het e-mailadres van het bestuursorgaan', 'awb:3:45', 'authority.email', (letter) => letter.authority.email),
  part('het kenmerk', 'awb:3:46', 'reference', (letter) => letter.reference),
  part('het zaaknummer', 'awb:3:46', 'caseNumber', (letter) => letter.caseNumber),
  part('de datum', 'awb:3:41', 'date', (letter) => letter.date),
  part('de geadresseerde', 'awb:3:41', 'addressee.name', (letter) => letter.addressee.name),
  part('het elektronische contactpunt van de geadresseerde', 'csam:4', 'addressee.contactPoint', (letter) => letter.addressee.contactPoint),
  part('namens wie is ondertekend', 'awb:10:10', 'signatory.onBehalfOf', (letter) => letter.signatory.onBehalfOf),
  part('de functie van de ondertekenaar', 'awb:10:10', 'signatory.role', (letter) => letter.signatory.role),
  {
    part: 'het mandaat waaronder is ondertekend',
    article: 'awb:10:10',
    field: 'signatory.mandate',
    present: ({ signatory }) => signatory.mandate === null || filled(signatory.mandate),
  },
];

/** What every decision states besides (3:45, 6:7, 8:81 Awb). */
export const decisionParts: readonly RequiredPart<DecisionHeader>[] = [
  ...headerParts,
  part('de laatste dag voor bezwaar', 'awb:3:45', 'remedies.lastDay', (letter) => letter.remedies.lastDay),
  part('de berekening van de bezwaartermijn', 'awb:6:7', 'remedies.derivation', (letter) => letter.remedies.derivation),
  part('tot wanneer een gepost bezwaarschrift mag aankomen', 'awb:6:9(2)', 'remedies.postedReceivedBy', (letter) => letter.remedies.postedReceivedBy),
  part('bij wie bezwaar openstaat', 'awb:3:45', 'remedies.sendTo.name', (letter) => letter.remedies.sendTo.name),
  part('het adres voor bezwaar', 'awb:3:45', 'remedies.sendTo.email', (letter) => letter.remedies.sendTo.email),
  part('de voorzieningenrechter', 'awb:8:81', 'remedies.interimReliefCourt', (letter) => letter.remedies.interimReliefCourt),
];
