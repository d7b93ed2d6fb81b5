import { actRoutes } from './resources/acts.js';
import { auditRoutes } from './resources/audit.js';
import { bankRoutes, refundRoutes } from './resources/bank.js';
import { caseFileRoutes } from './resources/case-file.js';
import { caseRoutes } from './resources/cases.js';
import { collectionRoutes } from './resources/collection.js';
import { computationRoutes } from './resources/computations.js';
import { letterTemplateRoutes } from './resources/letter-templates.js';
import { letterRoutes } from './resources/letters.js';
import { locationRoutes } from './resources/locations.js';
import { mandateRoutes } from './resources/mandates.js';
import { nightlyRunRoutes } from './resources/nightly-runs.js';
import { moneyRoutes } from './resources/money.js';
import { noticeRoutes } from './resources/notices.js';
import { notificationRoutes } from './resources/notifications.js';
import { operationRoutes } from './resources/operations.js';
import { parameterRoutes } from './resources/parameters.js';
import { providerRoutes } from './resources/providers.js';
import { remedyRoutes } from './resources/remedies.js';
import { ruleSetRoutes } from './resources/rule-sets.js';
import { searchRoutes } from './resources/search.js';
import { sessionRoutes } from './resources/session.js';
import { taskRoutes } from './resources/tasks.js';
import { termMoveRoutes } from './resources/term-moves.js';
import { termRoutes } from './resources/terms.js';
import { trainingMailRoutes } from './resources/training-mail.js';
import { trainingRoutes } from './resources/training.js';
import { userRoutes } from './resources/users.js';
import { worklistRoutes } from './resources/worklists.js';

/** Every operation of the API, by the name its handler uses. */
export const routes = {
  ...worklistRoutes,
  ...noticeRoutes,
  ...caseRoutes,
  ...actRoutes,
  ...termRoutes,
  ...termMoveRoutes,
  ...caseFileRoutes,
  ...collectionRoutes,
  ...bankRoutes,
  ...refundRoutes,
  ...letterRoutes,
  ...letterTemplateRoutes,
  ...locationRoutes,
  ...taskRoutes,
  ...providerRoutes,
  ...remedyRoutes,
  ...nightlyRunRoutes,
  ...moneyRoutes,
  ...parameterRoutes,
  ...ruleSetRoutes,
  ...computationRoutes,
  ...trainingRoutes,
  ...trainingMailRoutes,
  ...auditRoutes,
  ...operationRoutes,
  ...searchRoutes,
  ...notificationRoutes,
  ...sessionRoutes,
  ...mandateRoutes,
  ...userRoutes,
};

/** Version of this contract; breaking changes raise the first number and the path with it. */
export const API_VERSION = '1.0.0';
export const API_PREFIX = '/v1';
