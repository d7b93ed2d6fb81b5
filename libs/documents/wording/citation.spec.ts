import { describe, expect, it } from '@jest/globals';
import { citeAllNl, citeNl } from './citation.js';

describe('articles in Dutch', () => {
  it.each([
    ['awb:6:7', 'art. 6:7 Awb'],
    ['awb:6:9(2)', 'art. 6:9 lid 2 Awb'],
    ['awb:5:32a(2)', 'art. 5:32a lid 2 Awb'],
    ['awb:4:11(a)', 'art. 4:11 onder a Awb'],
    ['csam:6(4)(a)', 'art. 6 lid 4 onder a Wet'],
    ['dsa:9(2)(a)(vi)', 'art. 9 lid 2 onder a onder vi DSA'],
    ['atw:1', 'art. 1 Algemene termijnenwet'],
    ['sr:23(4)', 'art. 23 lid 4 Sr'],
    ['bw6:119', 'art. 6:119 BW'],
    ['tco:3(3)', 'art. 3 lid 3 Verordening (EU) 2021/784'],
  ])('%s is %s', (article, dutch) => {
    expect(citeNl(article)).toBe(dutch);
  });

  it.each(['xyz:1', 'awb', '', 'awb:6:7('])('shows what it cannot read as it stands: %j', (article) => {
    expect(citeNl(article)).toBe(article);
  });

  it('puts the articles of one source together, each once', () => {
    expect(citeAllNl(['awb:6:7', 'awb:6:8', 'atw:1', 'awb:6:7', 'awb:6:9(2)'])).toBe('art. 6:7, 6:8 en 6:9 lid 2 Awb; art. 1 Algemene termijnenwet');
    expect(citeAllNl(['awb:6:10', 'awb:6:9', 'csam:8(2)', 'csam:6(3)'])).toBe('art. 6:9 en 6:10 Awb; art. 6 lid 3 en 8 lid 2 Wet');
    expect(citeAllNl([])).toBe('');
    expect(citeAllNl(['ecli:x', 'awb:6:7'])).toBe('art. 6:7 Awb; ecli:x');
  });
});
