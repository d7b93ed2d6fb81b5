import { X509Certificate } from 'node:crypto';
import { createServer as encryptedServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';
import type { Answer } from './ask.js';
import type { Destination } from './destination.js';
import { rawServer } from './testing/canary.js';
import type { RawServer } from './testing/canary.js';
import { selfSigned } from './testing/self-signed.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => { await Promise.all(closing.splice(0).map((close) => close())); });

const talking = async (talk: (socket: Socket) => void): Promise<RawServer> => {
  const server = await rawServer(talk);
  closing.push(server.close);
  return server;
};
const at = (port: number, url = 'http://never-looked-up.nl/a?b=c', encrypted = false): Destination => ({ url: new URL(url), addresses: ['127.0.0.1'], port, encrypted });
const asking = (destination: Destination, more: { readonly ms?: number; readonly trust?: string } = {}): Promise<Answer> =>
  ask(destination, { userAgent: 'test/1', signal: AbortSignal.timeout(more.ms ?? 5_000), ...(more.trust === undefined ? {} : { trust: more.trust }) });

describe('the question', () => {
  it('is one HEAD with the host of the location, to the checked address, without a look-up', async () => {
    const server = await talking((socket) => socket.end('HTTP/1.1 200 OK\r\nX: y\r\n\r\n'));
    const answer = await asking(at(server.port));
    expect(answer).toMatchObject({ ok: true, status: 200, rawHeaders: ['X', 'y'], connected: '127.0.0.1', redirectTarget: null, certificateSha256: null });
    expect(server.connections()).toBe(1);
    expect(server.received()).toBe('HEAD /a?b=c HTTP/1.1\r\nhost: never-looked-up.nl\r\nuser-agent: test/1\r\naccept: */*\r\nConnection: close\r\n\r\n');
  });

  it('tries the next checked address when the first is not there', async () => {
    const server = await talking((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    const answer = await asking({ ...at(server.port), addresses: ['127.0.0.2', '127.0.0.1'] });
    expect(answer).toMatchObject({ ok: true, connected: '127.0.0.1' });
  });
});

describe('the answer', () => {
  it.each([
    ['not HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n', 'not-http'],
    ['a line end in a header', 'HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n', 'not-http'],
    ['two lengths that differ', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 'not-http'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 'not-http'],
    ['a header of 20 KiB', `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(20_480)}\r\n\r\n`, 'headers-too-large'],
    ['a thousand headers', `HTTP/1.1 200 OK\r\n${'A: bcdefghijklmnopqrst\r\n'.repeat(1_000)}\r\n`, 'headers-too-large'],
    ['half a head', 'HTTP/1.1 200 OK\r\nA: b', 'connection-broken'],
    ['nothing', '', 'connection-broken'],
    ['only early hints', 'HTTP/1.1 103 Early Hints\r\n\r\n', 'connection-broken'],
  ])('%s is no statement', async (_, text, cause) => {
    const server = await talking((socket) => socket.end(text));
    expect(await asking(at(server.port))).toMatchObject({ ok: false, cause, connected: '127.0.0.1' });
  });

  it('comes after early hints', async () => {
    const server = await talking((socket) => socket.end('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n'));
    expect(await asking(at(server.port))).toMatchObject({ ok: true, status: 404 });
  });

  it('that wants to change the protocol is taken as its status, and the connection ends', async () => {
    let ended = false;
    const server = await talking((socket) => {
      socket.on('close', () => { ended = true; });
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    });
    expect(await asking(at(server.port))).toMatchObject({ ok: true, status: 101 });
    await until(() => ended);
  });

  it('keeps every header line up to 16 KiB for the digest', async () => {
    const server = await talking((socket) => socket.end(`HTTP/1.1 200 OK\r\n${'A: b\r\n'.repeat(2_500)}\r\n`));
    const answer = await asking(at(server.port));
    expect(answer.ok && answer.rawHeaders.length).toBe(5_000);
  });
});

describe('the body', () => {
  it.each([
    ['without length', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['of a stated length', 'HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n'],
    ['in chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n'],
  ])('%s, streamed without end against the protocol, is not read', async (_, head) => {
    let sent = 0;
    let ended = false;
    const server = await talking((socket) => {
      const part = Buffer.alloc(65_536, 0x78);
      const pour = (): void => {
        while (!socket.destroyed && socket.write(part)) sent += part.length;
      };
      socket.on('close', () => { ended = true; });
      socket.on('drain', pour);
      socket.write(head);
      // The head goes ahead on its own, as it does on a real network, so that what follows is body only.
      setTimeout(pour, 30);
    });
    const answer = await asking(at(server.port));
    expect(answer).toMatchObject({ ok: true, status: 200, receivedBytes: head.length });
    await until(() => ended);
    // What the server could push before it saw the connection end stayed in the network's buffers.
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('in the same packet as the head is dropped with the connection', async () => {
    const server = await talking((socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello`));
    const answer = await asking(at(server.port));
    expect(answer).toMatchObject({ ok: true, status: 200 });
    expect(JSON.stringify(answer)).not.toContain('hello');
  });
});

describe('patience', () => {
  it.each([
    ['never says anything', (): void => undefined],
    ['sends its headers drop by drop', (socket: Socket): void => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drop = setInterval(() => socket.write('A: b\r\n'), 20);
      socket.on('close', () => { clearInterval(drop); });
    }],
    ['sends early hints for ever', (socket: Socket): void => {
      const drop = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 20);
      socket.on('close', () => { clearInterval(drop); });
    }],
  ])('ends at the deadline when the server %s', async (_, talk) => {
    let ended = false;
    const server = await talking((socket) => {
      socket.on('close', () => { ended = true; });
      talk(socket);
    });
    const started = performance.now();
    expect(await asking(at(server.port), { ms: 300 })).toMatchObject({ ok: false, cause: 'time-out', code: 'ABORTED' });
    expect(performance.now() - started).toBeLessThan(2_000);
    await until(() => ended);
  });

  it('tells a refused connection', async () => {
    const server = await rawServer();
    await server.close();
    expect(await asking(at(server.port))).toMatchObject({ ok: false, cause: 'connection-refused', code: 'ECONNREFUSED', connected: null });
  });
});

describe('encrypted', () => {
  const pair = selfSigned('host.nl');
  const secure = async (): Promise<{ readonly port: number; readonly methods: string[]; readonly names: unknown[] }> => {
    const methods: string[] = [];
    const names: unknown[] = [];
    const server = encryptedServer(pair, (request, response) => {
      methods.push(request.method ?? '');
      names.push('servername' in request.socket ? request.socket.servername : undefined);
      response.writeHead(200, { etag: '"1"' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }));
    return { port: (server.address() as AddressInfo).port, methods, names };
  };

  it('records the fingerprint of the certificate', async () => {
    const server = await secure();
    const answer = await asking(at(server.port, 'https://host.nl/', true), { trust: pair.cert });
    expect(answer).toMatchObject({ ok: true, status: 200, certificateSha256: new X509Certificate(pair.cert).fingerprint256.replaceAll(':', '').toLowerCase() });
    expect(server.methods).toEqual(['HEAD']);
    expect(server.names).toEqual(['host.nl']);
  });

  it.each([
    ['nobody vouches for', 'https://host.nl/', undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['is for another host', 'https://other.nl/', pair.cert, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('asks nothing of a server whose certificate %s', async (_, url, trust, code) => {
    const server = await secure();
    const answer = await asking(at(server.port, url, true), trust === undefined ? {} : { trust });
    expect(answer).toMatchObject({ ok: false, cause: 'tls-failure', code });
    expect(server.methods).toEqual([]);
  });

  it('does not take a plain server for an encrypted one', async () => {
    const server = await talking((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    expect(await asking(at(server.port, 'https://host.nl/', true))).toMatchObject({ ok: false, cause: 'tls-failure' });
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}
