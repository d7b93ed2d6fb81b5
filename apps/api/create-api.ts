import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { projectRoot } from '../../libs/platform/files.js';
import type { Logger } from '../../libs/platform/logging.js';
import { LARGEST_STATEMENT } from '../../libs/bank/camt/read-statements.js';
import { API_PREFIX, routes } from '../../libs/contracts/http/routes.js';
import type { EventSource } from '../../libs/record/audit-event.js';
import { openRecord } from '../../libs/record/database/record-database.js';
import { installedMode } from '../../libs/record/installation.js';
import { ApiModule } from './api.module.js';
import { broken } from './http/broken-request.js';
import { responseHeaders } from './http/response-headers.js';
import { NetworkOrigins } from './http/network-origins.js';
import { startsUnseen } from './rights/viewing.js';
import { cookiesOf } from './sign-in/cookies.js';
import { signInPort } from './sign-in/port.js';
import { usualLimits } from './sign-in/settings.js';
import { signInPages } from './sign-in/sign-in-pages.js';
import { signOutPage } from './sign-in/sign-out.js';
import { letterPage } from './letter-page/letter-page.js';
import { workbenchPage } from './workbench/workbench-page.js';
import { closeServer } from './close-server.js';
import type { ApiPorts, ApiSettings } from './ports.js';

export interface RunningApi {
  /** Without the version: `http://127.0.0.1:8600`. */
  readonly url: string;
  readonly app: NestExpressApplication;
  /** Stops accepting, lets what runs finish, then lets go of the record. */
  readonly close: () => Promise<void>;
}

const LARGEST_BODY = '1mb';
/** Statements of the bank are large; nothing else is. */
const STATEMENTS = `${API_PREFIX}${routes.importBankStatement.path}`;

/**
 * Opens the record and serves the API on it. It reads and writes with Temporal
 * down; while PostgreSQL is down it answers 503 and goes on when it is back.
 *
 * @throws where the record cannot be opened, or was installed for another mode.
 */
export async function createApi(settings: ApiSettings, ports: ApiPorts, log: Logger): Promise<RunningApi> {
  const record = await openRecord({ url: settings.databaseUrl, name: 'autoriteit-api', sealer: settings.sealer, locationKeys: settings.locationKeys, ...(settings.poolSize === undefined ? {} : { poolSize: settings.poolSize }) });
  try {
    const mode = await installedMode(record);
    if (mode !== settings.mode) throw new Error(`The database is installed for ${mode ?? 'nothing yet'}, and this process is set to ${settings.mode}.`);
    const signIn = signInPort(settings.signIn ?? null);
    const origins = new NetworkOrigins(record);
    const pages = {
      ...signIn,
      db: record,
      log,
      cookies: cookiesOf(settings.mode),
      limits: settings.sessionLimits ?? usualLimits,
      sourceOf: async (request: IncomingMessage): Promise<EventSource> => ({ userId: 'unknown', origin: 'api', details: { network: await origins.of(request) } }),
    };
    const outsideContract = [letterPage(record, settings.authorityName ?? 'De Autoriteit', log), signInPages(pages), signOutPage(pages), startsUnseen];
    const app = await serve(ApiModule.on({ ...ports, settings, record, signIn, log }), settings, outsideContract);
    const server: Server = app.getHttpServer();
    const { port } = server.address() as AddressInfo;
    const close = async (): Promise<void> => {
      await closeServer(server);
      await app.close();
      await record.close();
    };
    return { url: `http://${settings.host ?? '127.0.0.1'}:${String(port)}`, app, close };
  } catch (error) {
    await record.close();
    throw error;
  }
}

async function serve(module: ReturnType<typeof ApiModule.on>, settings: ApiSettings, pages: readonly ReturnType<typeof letterPage>[]): Promise<NestExpressApplication> {
  const express = new ExpressAdapter();
  // An address has one spelling. The adapter has made its router by now, so the settings of Express would come too late.
  Object.assign(express.getInstance().router, { caseSensitive: true, strict: true });
  const app = await NestFactory.create<NestExpressApplication>(module, express, { logger: false, bodyParser: false, abortOnError: false });
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(responseHeaders);
  // Bytes, not objects: the contract reads them, once and strictly. Compressed bodies are not taken (415).
  app.useBodyParser('raw', { type: ({ method, url }: IncomingMessage) => method === 'POST' && url === STATEMENTS, limit: LARGEST_STATEMENT, inflate: false });
  app.useBodyParser('raw', { type: () => true, limit: LARGEST_BODY, inflate: false });
  for (const page of pages) app.use(page);
  app.use(workbenchPage(join(projectRoot(), 'dist', 'workbench')));
  const server: Server = app.getHttpServer();
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  server.on('clientError', broken);
  await app.listen(settings.port, settings.host ?? '127.0.0.1');
  return app;
}
