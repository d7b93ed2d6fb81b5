import { describe, it } from '@jest/globals';
import { financier, nightlyRun, officer } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story } from '../testing/steps.js';

const seen = story(route.oneUnit);
const ofOrder = (orderId: string) => given(seen).file.evidence.filter((kept) => kept.orderId === orderId).map(({ id }) => id);
const report = (evidenceIds: readonly string[], orderId = 'P1') => ({ orderId, evidenceIds: [...evidenceIds], finding: 'Bereikbaar bevonden.' });

describe('the report of findings', () => {
  it('makes observations of an order the official his own, each once, under a number', () => {
    const [first = '', second = ''] = ofOrder('P1');
    given(seen).when('DrawUpReportOfFindings', report([first, second, first]), officer).then({ type: 'FindingsReported', data: { reportId: 'R1', orderId: 'P1', evidenceIds: [first, second] } });
  });

  it('can also be about a binding order, and about what was unavailable', () => {
    given(seen).when('DrawUpReportOfFindings', report(ofOrder('B1'), 'B1'), officer).then({ type: 'FindingsReported', data: { orderId: 'B1' } });
  });

  it('is not drawn up by a machine or by who collects', () => {
    for (const by of [nightlyRun, financier]) given(seen).when('DrawUpReportOfFindings', report(ofOrder('P1')), by).refuses({ code: 'role-missing' });
  });

  it('names nothing that is not kept of that order, nor an order that was not made known', () => {
    given(seen).when('DrawUpReportOfFindings', report([...ofOrder('P1'), route.evidenceId(777)]), officer).refuses({ code: 'evidence-not-of-this-order' });
    given(seen).when('DrawUpReportOfFindings', report(ofOrder('B1')), officer).refuses({ code: 'evidence-not-of-this-order' });
    given(seen).when('DrawUpReportOfFindings', report(ofOrder('P1'), 'P9'), officer).refuses({ code: 'not-found' });
    given(route.penaltyDrafted).when('DrawUpReportOfFindings', report(ofOrder('B1')), officer).refuses({ code: 'not-found' });
  });

  it('says something new: what was adopted is not adopted again, unless with more', () => {
    const [first = '', second = ''] = ofOrder('P1');
    const adopted = story(seen, does(officer, 'DrawUpReportOfFindings', report([first])));
    given(adopted).when('DrawUpReportOfFindings', report([first]), officer).refuses({ code: 'findings-reported-already', article: 'awb:5:9' });
    given(adopted).when('DrawUpReportOfFindings', report([first, second]), officer).then({ type: 'FindingsReported', data: { reportId: 'R2' } });
  });
});
