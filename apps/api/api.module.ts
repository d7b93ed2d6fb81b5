import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CommandDoor } from './commands/command-door.js';
import { ActsController } from './controllers/acts.controller.js';
import { AuditController } from './controllers/audit.controller.js';
import { BankController } from './controllers/bank.controller.js';
import { CaseFileController } from './controllers/case-file.controller.js';
import { CasesController } from './controllers/cases.controller.js';
import { CollectionController } from './controllers/collection.controller.js';
import { ComputationsController } from './controllers/computations.controller.js';
import { DocumentsController } from './controllers/documents.controller.js';
import { LetterTemplatesController } from './controllers/letter-templates.controller.js';
import { LettersController } from './controllers/letters.controller.js';
import { MandatesController } from './controllers/mandates.controller.js';
import { MoneyController } from './controllers/money.controller.js';
import { NightlyRunsController } from './controllers/nightly-runs.controller.js';
import { NoticesController } from './controllers/notices.controller.js';
import { OperationsController } from './controllers/operations.controller.js';
import { ParametersController } from './controllers/parameters.controller.js';
import { ProvidersController } from './controllers/providers.controller.js';
import { RefundsController } from './controllers/refunds.controller.js';
import { RuleSetsController } from './controllers/rule-sets.controller.js';
import { RemediesController } from './controllers/remedies.controller.js';
import { TasksController } from './controllers/tasks.controller.js';
import { TermMovesController } from './controllers/term-moves.controller.js';
import { TermsController } from './controllers/terms.controller.js';
import { TrainingMailController } from './controllers/training-mail.controller.js';
import { TrainingController } from './controllers/training.controller.js';
import { UsersController } from './controllers/users.controller.js';
import { WorklistsController } from './controllers/worklists.controller.js';
import { ActingUserGuard } from './rights/acting-user.guard.js';
import { Identify } from './rights/identify.js';
import { NeededLocations } from './rights/needed-locations.js';
import { viewerNow } from './rights/viewing.js';
import { InputGuard } from './http/input.guard.js';
import { NetworkOrigins } from './http/network-origins.js';
import { ReadingInterceptor } from './http/reading.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { viewedRecord } from '../../libs/record/viewing/viewed-record.js';
import { NotificationsController } from './controllers/notifications.controller.js';
import { SearchController } from './controllers/search.controller.js';
import { SessionController } from './controllers/session.controller.js';
import { ENGINE_RECORD, LOG, NIGHTLY_RUNS, RECORD, SERVERS, SETTINGS, SIGN_IN_PORT, TRAINING_PROVIDER, type ApiDependencies } from './ports.js';

const controllers = [
  WorklistsController,
  NoticesController,
  CasesController,
  ActsController,
  TermsController,
  TermMovesController,
  CaseFileController,
  DocumentsController,
  LettersController,
  CollectionController,
  BankController,
  RefundsController,
  TasksController,
  ProvidersController,
  RemediesController,
  NightlyRunsController,
  MoneyController,
  ParametersController,
  RuleSetsController,
  LetterTemplatesController,
  ComputationsController,
  TrainingController,
  TrainingMailController,
  AuditController,
  OperationsController,
  SearchController,
  NotificationsController,
  SessionController,
  MandatesController,
  UsersController,
];

/** The API on a record and on what the installation offers. First who asks, then what comes in; whatever goes wrong is a problem. */
@Module({})
export class ApiModule {
  static on(dependencies: ApiDependencies): DynamicModule {
    const { settings, record, signIn, log, nightlyRuns, trainingProvider, servers } = dependencies;
    const given: Provider[] = [
      { provide: SETTINGS, useValue: settings },
      { provide: RECORD, useValue: viewedRecord(record, viewerNow) },
      { provide: ENGINE_RECORD, useValue: record },
      { provide: SIGN_IN_PORT, useValue: signIn },
      { provide: LOG, useValue: log },
      { provide: NIGHTLY_RUNS, useValue: nightlyRuns },
      { provide: TRAINING_PROVIDER, useValue: trainingProvider },
      { provide: SERVERS, useValue: servers },
    ];
    const guards: Provider[] = [
      { provide: APP_GUARD, useClass: ActingUserGuard },
      { provide: APP_GUARD, useClass: InputGuard },
      { provide: APP_INTERCEPTOR, useClass: ReadingInterceptor },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ];
    return { module: ApiModule, controllers, providers: [...given, ...guards, NetworkOrigins, Identify, NeededLocations, CommandDoor] };
  }
}
