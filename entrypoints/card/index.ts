import record from 'virtual:drawdown/record';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scanHandle } from '../scan/handle.ts';
import { startCard } from './start.ts';

/** Stage 2, injected once a page has its first mention: the record and its card. */
export default defineUnlistedScript(() => {
  const scan = scanHandle();
  if (scan) startCard(scan, record);
});
