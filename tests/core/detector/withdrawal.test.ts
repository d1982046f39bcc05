import { describe, expect, it } from 'vitest';
import { explicitIn } from './shipped.ts';

describe('an explicit mention', () => {
  describe('has the forces as its subject', () => {
    it.each([
      ['US troops to leave Iraq under the deal.', 'US troops to leave Iraq'],
      [
        'American forces will depart Erbil, Iraqi officials said.',
        'American forces will depart Erbil',
      ],
      [
        'Militias vowed to fight until American forces are driven out of Iraq.',
        'American forces are driven out of Iraq',
      ],
      [
        'Coalition forces have evacuated all military bases in Iraq.',
        'Coalition forces have evacuated all military bases',
      ],
      ['Iraq said it hoped the U.S. would withdraw its forces soon.', 'withdraw its forces'],
      ['The United States is leaving Iraq.', 'United States is leaving Iraq'],
      [
        'The coalition, which was formed in 2014 to fight ISIS, will withdraw from Iraq.',
        'coalition, which was formed in 2014 to fight ISIS, will withdraw from Iraq',
      ],
      ['Iraqi lawmakers want the Americans out of Iraq.', 'the Americans out of Iraq'],
      ['Slogans read “U.S. troops out of Iraq.”', 'U.S. troops out of Iraq'],
    ])('%j', (text, mention) => expect(explicitIn(text)).toEqual([mention]));
  });

  describe('has the forces as its object', () => {
    it.each([
      [
        'Parliament in Baghdad voted to expel the U.S. military from the country.',
        'expel the U.S. military from the country',
      ],
      [
        'Iraqi lawmakers voted to eject the roughly 5,000 American troops.',
        'eject the roughly 5,000 American troops',
      ],
      [
        'Washington is to pull some 500 U.S. soldiers from Iraq.',
        'pull some 500 U.S. soldiers from Iraq',
      ],
      [
        'He promised to bring American troops home from Iraq.',
        'bring American troops home from Iraq',
      ],
      ['The US is considering reducing its troops in Iraq.', 'reducing its troops in Iraq'],
      [
        'Washington is drawing down from 5,200 to 3,000 troops in Iraq.',
        'drawing down from 5,200 to 3,000 troops in Iraq',
      ],
    ])('%j', (text, mention) => expect(explicitIn(text)).toEqual([mention]));
  });

  describe('has the act as a noun', () => {
    it.each([
      ['Kurdish leaders fear a US pullout from Iraq.', 'US pullout from Iraq'],
      [
        'The withdrawal of U.S.-led coalition forces from Iraq will take two years.',
        'withdrawal of U.S.-led coalition forces from Iraq',
      ],
      ['Baghdad wants the exit of U.S. forces but has set no date.', 'exit of U.S. forces'],
      ['Iraq asked for the removal of foreign troops.', 'removal of foreign troops'],
      ["Sunnis in Iraq worry about the coalition's departure.", "coalition's departure"],
      ['The US completed its withdrawal from Iraq.', 'US completed its withdrawal from Iraq'],
    ])('%j', (text, mention) => expect(explicitIn(text)).toEqual([mention]));
  });

  describe('ends the mission, the presence or the operation', () => {
    it.each([
      [
        "Talks on ending the US-led coalition's military mission resumed in Baghdad.",
        "ending the US-led coalition's military mission",
      ],
      [
        "The coalition's mission in Iraq would conclude within a year.",
        "coalition's mission in Iraq would conclude",
      ],
      [
        'Lawmakers in Iraq want to end the presence of foreign troops.',
        'end the presence of foreign troops',
      ],
      [
        'The Pentagon is winding down its military presence in Iraq.',
        'winding down its military presence in Iraq',
      ],
      ['Operation Inherent Resolve formally ended.', 'Operation Inherent Resolve formally ended'],
      [
        "The statement set out a transition of the coalition's mission in Iraq.",
        "transition of the coalition's mission in Iraq",
      ],
      [
        'The coalition handed over Ain al-Asad to the Iraqi army.',
        'coalition handed over Ain al-Asad',
      ],
    ])('%j', (text, mention) =>
      expect(explicitIn(text).some((found) => found.includes(mention))).toBe(true),
    );
  });

  it.each([
    ['a call', 'Iran wants US forces expelled from Iraq.'],
    ['a denial', 'The Pentagon has made no decision to leave Iraq.'],
    ['a threat', 'If US troops are kicked out of Iraq, sanctions will follow.'],
    ['a vote', 'Iraqi lawmakers voted to oust American troops.'],
    [
      'the end of combat in 2021',
      'In December 2021 the U.S.-led coalition ended its combat mission in Iraq.',
    ],
    ['a headline', 'U.S. Troops Prepare to Leave Iraq'],
    ['capitals', 'US TROOPS LEAVE IRAQ'],
  ])('may be %s', (_, text) => expect(explicitIn(text)).toHaveLength(1));

  it('takes "the country" for Iraq where Iraq was the last country named', () => {
    expect(explicitIn('Iraq has set a date. American forces must leave the country.')).toHaveLength(
      1,
    );
    expect(explicitIn('Iraq borders Syria. American forces must leave the country.')).toEqual([]);
  });

  it('is found in each sentence that has one', () => {
    const text = 'US troops will leave Iraq. Washington denied a withdrawal from Iraq.';
    expect(explicitIn(text)).toEqual(['US troops will leave Iraq', 'withdrawal from Iraq']);
  });

  it('stands beside the exit of 2011 in one sentence', () => {
    const text = 'US troops, who left Iraq in 2011 and came back in 2014, will leave Iraq by 2026.';
    expect(explicitIn(text)).toHaveLength(1);
  });
});
