import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Broken } from './Broken';
import { Layout } from './Layout';
import { NotFound } from './NotFound';
import { Opening } from './Opening';
import { READERS } from '../plans/readers';
import { Allowed } from '../session/Allowed';
import { PlansPage } from '../plans/PlansPage';

const PlanPage = lazy(() => import('../plan/PlanPage'));
const DecidePage = lazy(() => import('../decide/DecidePage'));

/** Every page and whoever may open it; the services check again. */
export function Pages() {
  const { pathname } = useLocation();
  return (
    <Layout>
      <Broken at={pathname}>
        <Suspense fallback={<Opening />}>
          <Routes>
            <Route element={<Allowed roles={READERS} />}>
              <Route index element={<PlansPage />} />
              <Route path="plans" element={<PlansPage />} />
              <Route path="plans/:id" element={<PlanPage />} />
              <Route path="plans/:id/decide" element={<DecidePage />} />
            </Route>
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </Broken>
    </Layout>
  );
}
