import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from './split-lines.js';

async function split(chunks: readonly Uint8Array[], mostBytes = 1_000): Promise<readonly string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const lines: string[] = [];
  for await (const batch of splitLines(stream(), mostBytes)) lines.push(...batch.map((line) => (line === 'too-long' ? '<too long>' : Buffer.from(line).toString('utf8'))));
  return lines;
}

describe('Lines of a stream', () => {
  it.each([
    ['', []], ['a', ['a']], ['a\n', ['a']], ['a\nb', ['a', 'b']], ['\n', ['']], ['\n\na\n', ['', '', 'a']], ['a\r\nb\n', ['a\r', 'b']], ['é\n€\n', ['é', '€']],
  ])('%j: %j', async (text, lines) => {
    expect(await split([Buffer.from(text)])).toEqual(lines);
  });

  it('are the same however the stream is cut, through letters too', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }).filter((line) => !line.includes('\n')), { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_item, index) => bytes.subarray(index * size, (index + 1) * size));
      expect(await split(chunks)).toEqual(await split([bytes]));
      expect(await split(chunks)).toHaveLength(lines.length);
    }));
  });

  it('that are too long are told, and the next one is whole again', async () => {
    expect(await split(['1234', '5678', '9\nabc', '\n12345\n', '1234567'].map((text) => Buffer.from(text)), 5)).toEqual(['<too long>', 'abc', '12345', '<too long>']);
  });
});
