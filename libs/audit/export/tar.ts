import type { ExportFile } from './from-record/made.js';

const BLOCK = 512;

/** An export as one archive (POSIX ustar), piece by piece as it is made. */
export async function* tarOf(files: AsyncIterable<ExportFile>): AsyncGenerator<Buffer> {
  for await (const { path, contents } of files) {
    const bytes = Buffer.from(contents);
    yield header(path, bytes.length);
    yield bytes;
    yield Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** @throws RangeError for a path that is too long for the format: no export has one. */
function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const { prefix, name } = divided(path);
  block.write(name, 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(prefix, 345, 155);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** A long path is divided at a slash over two fields. */
function divided(path: string): { readonly prefix: string; readonly name: string } {
  if (Buffer.byteLength(path) <= 100) return { prefix: '', name: path };
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return { prefix, name };
  }
  throw new RangeError(`the path ${path} is too long for an archive`);
}
