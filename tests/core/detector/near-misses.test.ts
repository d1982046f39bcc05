import { describe, expect, it } from 'vitest';
import { explicitIn } from './shipped.ts';

const nearMisses: Record<string, string[]> = {
  'another exit from Iraq': [
    'President Obama pulled US troops out of Iraq in 2011.',
    'The last American troops left Iraq in December 2011.',
    'Bush refused to withdraw troops from Iraq during the surge.',
    'Since US forces left in 2011, Iraq has suffered.',
    'The last US brigade leaves Iraq; 56,000 American soldiers stay.',
    'Saddam had been overthrown. Thousands called for US troops to leave Iraq.',
  ],
  'another country': [
    'American troops left Afghanistan in August 2021.',
    'The US withdrawal from Afghanistan alarmed Baghdad.',
    'US forces are leaving Syria, crossing into Iraq.',
    'The US will withdraw its troops from Syria within months, Iraq was told.',
    'Iraq feared the U.S. exit from the Middle East.',
    'Israel withdrew its troops from southern Lebanon, the US envoy said in Baghdad.',
  ],
  'another coalition': [
    'The Saudi-led coalition is withdrawing from Yemen.',
    'The party left the governing coalition in Baghdad.',
    "Sadr's ministers quit the Iraqi coalition government.",
    'A Shiite coalition in Iraq ended its boycott.',
    'Coalition talks in Baghdad ended.',
  ],
  "another's forces": [
    'Turkey will withdraw its troops from northern Iraq.',
    'PKK fighters began to withdraw from Turkey to northern Iraq.',
    'The Iraqi army withdrew from Mosul while the US-led coalition launched strikes.',
    'Islamic State militants withdrew from Ramadi after coalition air strikes in Iraq.',
    'Polish troops leave Iraq.',
    'Peshmerga withdraw from Kirkuk while the US-led coalition stays neutral.',
    'The coalition expelled ISIS from Mosul with Iraqi forces.',
  ],
  'another mission': [
    'The NATO Mission Iraq withdrew its last trainers from Baghdad.',
    'UNAMI will end its mission in Iraq, the UN said.',
    'The US military ended its search mission for missing soldiers in Iraq.',
    'The US ended its waiver for Iraq to buy gas.',
    'Romania leads as NATO ends its mission in Iraq.',
  ],
  'people who are no forces': [
    'The State Department ordered embassy staff to leave Iraq.',
    'The US embassy in Baghdad told Americans to leave Iraq immediately.',
    'ExxonMobil is leaving Iraq, the US company said.',
    'American officials left Baghdad after the talks.',
    'Trump left Iraq after visiting US troops at Ain al-Asad.',
    'Sudani leaves Baghdad for Washington.',
  ],
  'another withdrawal': [
    'The US withdrew from the Iran nuclear deal, and Iraq urged calm.',
    'Iraqi banks limit dollar withdrawals as US cuts supply.',
    "Iraq's football team withdrew from the tournament in the US.",
    'The US withdrew its ambassador from Iraq.',
    'US to exit WHO, Iraq health ministry reacts.',
  ],
  'no exit': [
    'About 2,500 US troops are left in Iraq.',
    'The US left 2,500 troops in Iraq.',
    'US forces carried out strikes on militia bases in Iraq.',
    'US forces returned fire and left the area near Mosul.',
    'Coalition jets leave a base in Iraq for strikes on ISIS.',
  ],
  'no Iraq': [
    'The United States will withdraw its troops.',
    'American forces have left the base.',
    'The coalition ended its mission.',
    'He suffered withdrawal for weeks.',
    'The bank limits withdrawals.',
  ],
};

describe.each(Object.entries(nearMisses))('%s is no mention', (_, texts) => {
  it.each(texts)('%s', (text) => expect(explicitIn(text)).toEqual([]));
});
