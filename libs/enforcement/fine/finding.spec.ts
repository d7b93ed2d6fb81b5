/** docs/rules.md: E32 */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import type { EarlierOrder } from '../case/context.js';
import { approver, approverWith, both, officer, secondApprover } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, type Step } from '../testing/steps.js';

const proposed: Step = story(route.readyToFine, route.knownForIgnoring, does(officer, 'ProposeSystematicNonCompliance', route.findingData));
const recordSays = (change: Partial<EarlierOrder>): Step => (file) => ({ ...file, providerRecord: route.earlierOrders.map((order) => ({ ...order, ...change })) });

describe('proposing systematic or persistent non-compliance', () => {
  it('names earlier orders that this provider ignored', () => {
    given(route.readyToFine, route.knownForIgnoring).when('ProposeSystematicNonCompliance', route.findingData, officer).then({ type: 'SystematicNonComplianceProposed', data: { kind: 'systematic', earlierOrders: [{ caseNumber: 'Z-2024-000011' }, { caseNumber: 'Z-2024-000012' }] } });
  });

  it('keeps the facts of those orders as they were: when announced, when the term ended, with what outcome, final or not', () => {
    const open = recordSays({ final: false });
    given(route.readyToFine, open).when('ProposeSystematicNonCompliance', route.findingData, officer).then({
      type: 'SystematicNonComplianceProposed', data: { facts: route.earlierOrders.map((order) => ({ ...order, final: false })) },
    });
    given(route.readyToFine, open, does(officer, 'ProposeSystematicNonCompliance', route.findingData), recordSays({ final: true })).when('ApproveFinding', { fineId: 'F1' }, approver).then({
      type: 'SystematicNonComplianceFound', data: { facts: route.earlierOrders },
    });
  });

  it('is lawful on one order as on many: no count decides', () => {
    const [one] = route.findingData.earlierOrders;
    given(route.readyToFine, route.knownForIgnoring).when('ProposeSystematicNonCompliance', { ...route.findingData, earlierOrders: one === undefined ? [] : [one] }, officer).then({ type: 'SystematicNonComplianceProposed', data: { facts: [{ caseNumber: 'Z-2024-000011' }] } });
    const many = given(route.readyToFine, route.knownForIgnoring).file;
    expect(many.state.fines['F1']?.finding).toBeNull();
  });

  it('names at least one', () => {
    given(route.readyToFine, route.knownForIgnoring).when('ProposeSystematicNonCompliance', { ...route.findingData, earlierOrders: [] }, officer).refuses({ code: 'earlier-orders-missing', article: 'csam:8(2)' });
  });

  it.each([
    ['are not on the record of the provider', () => (file) => file],
    ['were followed', () => recordSays({ outcome: 'complied' })],
    ['still run', () => recordSays({ outcome: 'running' })],
    ['have an outcome that nobody established', () => recordSays({ outcome: 'undetermined' })],
    ['came later than the order of this case', () => recordSays({ announcedAt: instant('2025-03-03T10:00:00Z') })],
    ['belong to another case than is named', () => recordSays({ caseNumber: 'Z-2024-000099' })],
  ] as readonly (readonly [string, () => Step])[])('does not rest on orders that %s', (_, known) => {
    given(route.readyToFine, known()).when('ProposeSystematicNonCompliance', route.findingData, officer).refuses({ code: 'earlier-order-not-ignored', article: 'csam:8(2)' });
  });

  it('comes before the draft of the fine, and again after its rejection', () => {
    given(route.fineDrafted, route.knownForIgnoring).when('ProposeSystematicNonCompliance', route.findingData, officer).refuses({ code: 'fine-already-drafted', article: 'csam:8(2)' });
    given(route.fineDrafted, route.knownForIgnoring, does(approver, 'RejectDraft', { decisionId: 'F1', reasons: 'Te laag.' })).when('ProposeSystematicNonCompliance', route.findingData, officer).then({ type: 'SystematicNonComplianceProposed' });
    given(route.ignored).when('ProposeSystematicNonCompliance', route.findingData, officer).refuses({ code: 'not-found' });
    given(route.readyToFine, route.knownForIgnoring, does(officer, 'RefrainFromFine', { fineId: 'F1', reasons: 'x' })).when('ProposeSystematicNonCompliance', route.findingData, officer).refuses({ code: 'refrained-already', article: 'awb:5:43' });
  });
});

describe('making the finding', () => {
  const find = { fineId: 'F1' };

  it('is for a second official with a mandate for findings, and done once', () => {
    const file = given(proposed).when('ApproveFinding', find, approver).then({ type: 'SystematicNonComplianceFound', data: { mandate: 'M-2024-01' } });
    expect(file.state.fines['F1']?.finding).toMatchObject({ proposedBy: 'officer-1', foundAt: file.now });
    given(proposed, does(approver, 'ApproveFinding', find)).when('ApproveFinding', find, secondApprover).thenNothing();
    given(proposed).when('ApproveFinding', find, approverWith({ decides: ['fine-decision'] })).refuses({ code: 'mandate-missing', article: 'awb:10:3' });
  });

  it('is not for whoever proposed it', () => {
    const byBoth = story(route.readyToFine, route.knownForIgnoring, does(both, 'ProposeSystematicNonCompliance', route.findingData));
    given(byBoth).when('ApproveFinding', find, both).refuses({ code: 'approved-by-the-drafter', article: 'awb:10:3' });
  });

  it('looks at the record again', () => {
    given(proposed, recordSays({ outcome: 'complied' })).when('ApproveFinding', find, approver).refuses({ code: 'earlier-order-not-ignored' });
  });

  it('needs a proposal, before the fine is drafted', () => {
    given(route.readyToFine).when('ApproveFinding', find, approver).refuses({ code: 'not-found' });
    given(proposed, does(officer, 'DraftFineDecision', route.fineDraft())).when('ApproveFinding', find, approver).refuses({ code: 'fine-already-drafted' });
  });

  it('has to be made again after a new proposal', () => {
    const again = story(proposed, does(approver, 'ApproveFinding', find), does(officer, 'ProposeSystematicNonCompliance', { ...route.findingData, kind: 'persistent' }));
    expect(given(again).file.state.fines['F1']?.finding).toMatchObject({ kind: 'persistent', foundAt: null });
  });
});
