import { describe, expect, it } from '@jest/globals';
import { composeLetter } from '../documents/compose.js';
import type { KeptLetter } from '../documents/kept-letter.js';
import type { LetterHeader } from '../documents/letters/common/header.js';
import { letters, type LetterInputs, type LetterKind } from '../documents/letters/index.js';
import { wordsOf } from '../documents/template/words.js';
import { samples } from '../documents/testing/more-samples.js';
import { variants } from '../documents/testing/variants.js';
import { wordsOfLetter } from './words-of-letter.js';

const kinds = Object.keys(letters) as LetterKind[];

function keptOf<K extends LetterKind>(kind: K, given: LetterInputs[K]): KeptLetter {
  const { template, input } = composeLetter(kind, given);
  return { kind, templateVersion: template.version, templateSha256: '', renderer: '', input };
}

const order = samples['binding-order'];
const host = 'beelden.example';
const hidden = {
  ...order,
  facts: `Op https://${host}/map/1?x=2 en op ${host} staat materiaal; de melder schreef naar abuse@${host}.`,
  locations: [{ id: 'L1', url: `https://${host}/map/1?x=2`, description: `bij ${host}` }],
};

/** Everything that a location can be told by: the address, its host, its path. */
const traces = (input: LetterHeader): readonly string[] => {
  const { locations = [] } = input as { readonly locations?: readonly { readonly url: string }[] };
  return locations.flatMap(({ url }) => [url, new URL(url).host, new URL(url).pathname]).filter((trace) => trace.length > 1);
};

describe('the words by which a letter is found', () => {
  it.each(kinds.flatMap((kind) => [samples[kind], ...variants[kind]].map((input, index) => [kind, index, input] as const)))('of %s (%i) can be read, and tell no location', (kind, _, input) => {
    const words = wordsOfLetter(keptOf(kind, input as never));
    expect(words).toMatchObject({ kind, reference: input.reference });
    expect(words.text.length).toBeGreaterThan(100);
    expect(words.text).not.toMatch(/:\/\//);
    for (const trace of traces(input)) expect(words.text).not.toContain(trace);
  });

  it('leave a location out of what somebody wrote himself', () => {
    const kept = keptOf('binding-order', hidden);
    expect(wordsOf(composeLetter('binding-order', hidden).blocks).join('\n')).toContain(host);
    const { text } = wordsOfLetter(kept);
    expect(text).toContain('staat materiaal; de melder schreef naar');
    expect(text).not.toContain(host);
    expect(text).not.toContain('map/1');
  });

  it('leave out the confidential annex as a whole', () => {
    expect(wordsOf(composeLetter('binding-order', hidden).blocks).join('\n')).toContain('L1');
    expect(wordsOfLetter(keptOf('binding-order', { ...hidden, locations: [{ id: 'L77', url: 'https://x.example/a', description: 'eerste' }] })).text).not.toContain('L77');
  });
});
