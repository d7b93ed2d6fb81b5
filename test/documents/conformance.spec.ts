import { describe, expect, it } from '@jest/globals';
import { renderLetter } from '../../libs/documents/render.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { isWellFormed, problemsOf } from './reader/conformance.js';
import { readPdf } from './reader/objects.js';

/** The file with one thing changed; the replacement has the same length, so that the table of the file still fits. */
function changed(bytes: Buffer, from: string, to: string): Buffer {
  const raw = bytes.toString('latin1');
  if (from.length !== to.length || !raw.includes(from)) throw new Error(`Cannot change ${from}.`);
  return Buffer.from(raw.replaceAll(from, to), 'latin1');
}

describe('the check finds', () => {
  it.each([
    ['a lost PDF/UA mark', '<pdfuaid:part>1<', '<pdfuaid:part>9<', 'The metadata does not say PDF/UA-1.'],
    ['a lost PDF/A mark', '<pdfaid:conformance>A<', '<pdfaid:conformance>B<', 'The metadata does not say PDF/A-2a.'],
    ['broken metadata', '</dc:title>', '</dc:titel>', 'The metadata is not well-formed.'],
    ['a lost language', '(nl-NL)', '(de-DE)', 'The language is not set.'],
    ['a lost tag mark', '/Marked true', '/Markad true', 'The file does not say that it is tagged.'],
    ['a lost title setting', '/DisplayDocTitle true', '/DisplayDocTitel true', 'A viewer would show the name of the file, not the title.'],
    ['a lost output intent', '/OutputIntents [', '/OutputIntentz [', 'There is no output intent.'],
    ['a font that is not embedded', '/FontFile2', '/FontFilez', 'is not embedded.'],
    ['a header without scope', '/Scope /Column', '/Scopz /Column', 'A table header has no scope.'],
    ['a list without numbering', '/ListNumbering /Disc', '/ListNumbernig /Disc', 'A list does not say how it is numbered.'],
    ['a cell outside a row', '/S /TR\n', '/S /TQ\n', 'stands in TQ.'],
    ['a heading that skips', '/S /H2', '/S /H4', 'A heading skips a level.'],
    ['lost tab order', '/Tabs /S', '/Tabs /R', 'does not follow the structure with the tab key.'],
    ['content without a parent', '/StructParents 0', '/StructParents 9', 'has no parent.'],
  ])('%s', async (_, from, to, problem) => {
    const { bytes } = await renderLetter('binding-order', samples['binding-order']);
    expect(problemsOf(readPdf(bytes))).toEqual([]);
    const problems = problemsOf(readPdf(changed(bytes, from, to)));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join(' ')).toContain(problem);
  });

  it.each([
    ['<a b="c"><d/>x &amp; y</a>', true],
    ['<a><b></a></b>', false],
    ['<a>x & y</a>', false],
    ['<a>x < y</a>', false],
    ['<a>', false],
  ])('%s well-formed: %s', (xml, expected) => {
    expect(isWellFormed(xml)).toBe(expected);
  });
});
