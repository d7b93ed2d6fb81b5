import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letters } from '../../libs/documents/letters/index.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { must } from './officials.js';

interface Listed {
  readonly templates: readonly { readonly kind: string; readonly versions: readonly { readonly version: string; readonly title: string; readonly validFrom: string; readonly text: string }[] }[];
}

let under: ApiUnderTest;
beforeAll(async () => {
  under = await apiUnderTest();
});
afterAll(() => under.close());

describe('the texts of letters', () => {
  it('are shown to every official, each kind with every version and its whole text', async () => {
    const { templates } = (await must(200, under.ask('/v1/letter-templates', { user: 'auditor-1' }))).json as Listed;
    expect(templates.map(({ kind }) => kind).sort()).toEqual(Object.keys(letters).sort());
    for (const { kind, versions } of templates) {
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => `${kind}/${String(index + 1)}`));
      for (const { title, text } of versions) expect(text).toContain(title);
    }
  });

  it('are not for a flagger, nor for somebody unknown', async () => {
    await must(403, under.ask('/v1/letter-templates', { user: 'flagger-meldpunt' }));
    await must(401, under.ask('/v1/letter-templates', { user: null }));
  });
});
