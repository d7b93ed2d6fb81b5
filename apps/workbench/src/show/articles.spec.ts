import { describe, expect, it } from '@jest/globals';
import { allArticles } from '../../../../libs/law/articles/all-articles.js';
import { articleShown, cite } from './articles.js';

describe('an article on the screen', () => {
  it('is cited as a lawyer does', () => {
    expect([cite('csam:6(4)(c)'), cite('awb:5:32b'), cite('awb:4:112(3)'), cite('echr:6(1)')]).toEqual([
      'art. 6, lid 4, onder c Wet aanpak kinderporno',
      'art. 5:32b Awb',
      'art. 4:112, lid 3 Awb',
      'art. 6, lid 1 EVRM',
    ]);
  });

  it('says what it says and where it can be read, for every article of the engine', () => {
    for (const ref of allArticles.keys()) {
      const { says, href } = articleShown(ref, '2025-03-07');
      expect(says).toMatch(/\.$/);
      expect(href).toMatch(/^https?:\/\//);
    }
    expect(articleShown('awb:9:99', '2025-03-07')).toEqual({ cited: 'art. 9:99 Awb', says: null, href: null });
  });
});
