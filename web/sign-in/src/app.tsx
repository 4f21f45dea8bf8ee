import { Layout } from './layout/layout.js';
import { usePath } from './router.js';
import { stepAt } from './steps.js';

export function App() {
  const path = usePath();
  const { show: Show, part } = stepAt(path);
  return (
    <Layout>
      <Show key={path} part={part} />
    </Layout>
  );
}
