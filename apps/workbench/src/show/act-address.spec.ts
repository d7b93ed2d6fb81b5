import { describe, expect, it } from '@jest/globals';
import { actAddress, workAddress } from './act-address.js';

describe('where an act is done', () => {
  it('is the review for a draft, a form for anything else', () => {
    expect(actAddress('Z-2025-000001', 'ApproveDecision', 'B1')).toBe('/zaken/Z-2025-000001/besluit/B1');
    expect(actAddress('Z-2025-000001', 'EstablishNonCompliance', 'B1')).toBe('/zaken/Z-2025-000001/handeling/EstablishNonCompliance?over=B1');
    expect(actAddress('Z-2025-000001', 'AdmitNotice', null)).toBe('/zaken/Z-2025-000001/handeling/AdmitNotice');
  });

  it('of the work list is the case for a step, the act for what names one', () => {
    const item = { caseNumber: 'Z-2025-000001', act: 'ResolveTask', subject: 'serve:B1' };
    expect(workAddress({ ...item, kind: 'task' })).toBe('/zaken/Z-2025-000001/handeling/ResolveTask?over=serve%3AB1');
    expect(workAddress({ ...item, kind: 'step' })).toBe('/zaken/Z-2025-000001');
  });
});
