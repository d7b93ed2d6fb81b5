import { useAddress } from './address/link.js';
import { Frame } from './frame/frame.js';
import { useText } from './language/language.js';
import { Admin } from './screens/admin.js';
import { Audit } from './screens/audit.js';
import { Cases } from './screens/cases.js';
import { Clock } from './screens/clock.js';
import { Fines } from './screens/fines.js';
import { Notifications } from './screens/notifications.js';
import { Outcomes } from './screens/outcomes.js';
import { Payments } from './screens/payments.js';
import { Penalties } from './screens/penalties.js';
import { ProviderRecord, Providers } from './screens/providers.js';
import { Runs } from './screens/runs.js';
import { Search } from './screens/search.js';
import { Sign } from './screens/sign.js';
import { Terms } from './screens/terms.js';
import { Work } from './screens/work.js';
import { ActScreen } from './case/act-screen.js';
import { CaseScreen } from './case/case-screen.js';
import { DecideScreen } from './case/decide-screen.js';
import { Page } from './ui/page.js';

/** The screen of an address. */
export function App() {
  const { path } = useAddress();
  return <Frame>{screenAt(path.split('/').slice(1).map(decodeURIComponent))}</Frame>;
}

function screenAt([screen = '', id, part, what]: readonly string[]) {
  const simple: Readonly<Record<string, () => React.JSX.Element>> = {
    '': () => <Work />,
    'ter-ondertekening': () => <Sign />,
    termijnen: () => <Terms />,
    dwangsommen: () => <Penalties />,
    boetes: () => <Fines />,
    betalingen: () => <Payments />,
    uitkomsten: () => <Outcomes />,
    nachtrun: () => <Runs />,
    zoeken: () => <Search />,
    meldingen: () => <Notifications />,
    audit: () => <Audit />,
    beheer: () => <Admin />,
    oefenklok: () => <Clock />,
  };
  if (screen === 'zaken') return caseScreen(id, part, what);
  if (screen === 'aanbieders') return id === undefined ? <Providers /> : <ProviderRecord providerId={id} />;
  return simple[screen]?.() ?? <NoScreen />;
}

function caseScreen(number: string | undefined, part: string | undefined, what: string | undefined) {
  if (number === undefined) return <Cases />;
  if (part === undefined) return <CaseScreen key={number} caseNumber={number} />;
  if (part === 'handeling' && what !== undefined) return <ActScreen key={`${number}${what}`} caseNumber={number} type={what} />;
  if (part === 'besluit' && what !== undefined) return <DecideScreen key={`${number}${what}`} caseNumber={number} decisionId={what} />;
  return <NoScreen />;
}

function NoScreen() {
  const { t } = useText();
  return (
    <Page title={t('state.noScreen')}>
      <p />
    </Page>
  );
}
