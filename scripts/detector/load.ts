import { createDetector, type Detector } from '../../core/detector/index.ts';
import { compileProfile } from '../../data/compile-profile.ts';
import { compileTerms } from '../../data/compile-terms.ts';
import { readRecord } from '../../data/read.ts';
import { readWordings } from '../../data/read-wordings.ts';

/** The detector as it ships, with the patterns of these languages, or of all. */
export function loadDetector(languages?: readonly string[]): Detector {
  const record = readRecord();
  const wordings = readWordings(languages);
  return createDetector(
    wordings.map(compileProfile),
    wordings.map((wording) => compileTerms(wording, record)),
  );
}
