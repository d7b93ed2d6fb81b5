import '@fontsource-variable/source-sans-3/wght.css';
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/button-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/link-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import '@utrecht/skip-link-css/dist/index.css';
import '@utrecht/table-css/dist/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import './theme.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/case.css';
import './styles/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AddressProvider } from './address/link.js';
import { Failed } from './api/problem.js';
import { App } from './app.js';
import { LanguageProvider } from './language/provider.js';
import { NowProvider } from './session/now.js';
import { SessionProvider } from './session/session.js';

const retry = (count: number, error: Error): boolean => count < 2 && error instanceof Failed && error.passing;
const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 2_000, refetchOnWindowFocus: true } } });

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the workbench.');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <AddressProvider>
        <QueryClientProvider client={queries}>
          <SessionProvider>
            <NowProvider>
              <App />
            </NowProvider>
          </SessionProvider>
        </QueryClientProvider>
      </AddressProvider>
    </LanguageProvider>
  </StrictMode>,
);
