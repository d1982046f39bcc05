import { render } from 'preact';
import '../../components/options/options.css';
import { direction, language, t } from '../../components/t.ts';
import { App } from './app.tsx';
import { sampleCss } from './sample-css.ts';

const style = document.createElement('style');
style.textContent = sampleCss();
document.head.append(style);
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('optionsTitle');
render(<App />, document.body);
