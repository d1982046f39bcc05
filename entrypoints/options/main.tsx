import { render } from 'preact';
import '../../components/options/options.css';
import { t } from '../../components/t.ts';
import { App } from './app.tsx';
import { sampleCss } from './sample-css.ts';

const style = document.createElement('style');
style.textContent = sampleCss();
document.head.append(style);
document.documentElement.lang = t('optionsLocale');
document.documentElement.dir = t('@@bidi_dir');
document.title = t('optionsTitle');
render(<App />, document.body);
