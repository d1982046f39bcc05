import type { LanguageCases } from './language-cases.ts';

export const fr: LanguageCases = {
  explicit: [
    [
      'La coalition a mis fin à sa mission en Irak, selon Bagdad.',
      'coalition a mis fin à sa mission en Irak',
    ],
    [
      'Les forces américaines ont achevé leur retrait de la base de Victoria, à Bagdad.',
      'forces américaines ont achevé leur retrait de la base de Victoria',
    ],
    [
      "Les conseillers américains basés à Erbil partiront à l'automne.",
      'conseillers américains basés à Erbil partiront',
    ],
    [
      'En Irak, la coalition contre Daech prendra fin en 2026.',
      'coalition contre Daech prendra fin',
    ],
    [
      "Les députés irakiens somment les Etats-Unis d'évacuer leurs bases.",
      "Etats-Unis d'évacuer leurs bases",
    ],
    [
      'Bagdad veut mettre fin à la présence de troupes étrangères en Irak.',
      'mettre fin à la présence de troupes étrangères en Irak',
    ],
    [
      'Washington entame un retrait graduel de sa mission militaire en Irak.',
      'retrait graduel de sa mission militaire en Irak',
    ],
    ['Irak : les troupes américaines sur le départ', 'troupes américaines sur le départ'],
    [
      "Les forces américaines quitteront l'Irak d'ici fin 2026.",
      "forces américaines quitteront l'Irak",
    ],
    [
      "L'armée américaine va se retirer d'Irak, a dit le ministre.",
      "armée américaine va se retirer d'Irak",
    ],
    [
      'A Erbil, les derniers soldats de la coalition ont plié bagage.',
      'soldats de la coalition ont plié bagage',
    ],
    [
      "Une fois les Américains partis d'Erbil, qui surveillera le ciel ?",
      "Américains partis d'Erbil",
    ],
    [
      "Les Etats-Unis n'ont pas l'intention de quitter l'Irak.",
      "Etats-Unis n'ont pas l'intention de quitter l'Irak",
    ],
    ["L'Irak exige des Américains qu'ils quittent le pays.", "Américains qu'ils quittent le pays"],
    ["Le Pentagone compte retirer 500 soldats d'Irak avant l'hiver.", "retirer 500 soldats d'Irak"],
    ["Washington va faire rentrer d'Irak 2.200 hommes.", "faire rentrer d'Irak 2.200 hommes"],
    [
      'Le Parlement irakien veut expulser les troupes américaines.',
      'expulser les troupes américaines',
    ],
    [
      "Les factions promettent de bouter les Américains hors d'Irak.",
      "bouter les Américains hors d'Irak",
    ],
    ['Bagdad réclame le départ des forces étrangères.', 'départ des forces étrangères'],
    [
      "Le retrait total des quelque 5.000 soldats américains d'Irak a été voté.",
      "retrait total des quelque 5.000 soldats américains d'Irak",
    ],
    [
      "Un calendrier de retrait d'Irak des troupes de la coalition a été fixé.",
      "retrait d'Irak des troupes de la coalition",
    ],
    [
      'Le départ, « de façon définitive », de la coalition est prévu, dit Bagdad.',
      'départ, « de façon définitive », de la coalition',
    ],
    ['Irak : un retrait américain précipité servirait Daech', 'retrait américain précipité'],
    ['Irak : le désengagement des Etats-Unis se précise', 'désengagement des Etats-Unis'],
    [
      "L'évacuation de l'Irak fédéral par les troupes étrangères est finie.",
      "évacuation de l'Irak fédéral par les troupes étrangères",
    ],
    [
      "L'évacuation des bases de la coalition en Irak a commencé.",
      'évacuation des bases de la coalition en Irak',
    ],
    [
      'Bagdad veut mettre fin à la présence des troupes étrangères en Irak.',
      'mettre fin à la présence des troupes étrangères en Irak',
    ],
    [
      'La mission de la coalition en Irak prendra fin en septembre.',
      'mission de la coalition en Irak prendra fin',
    ],
    [
      'La présence militaire américaine en Irak touche à sa fin.',
      'présence militaire américaine en Irak touche à sa fin',
    ],
    [
      'La fin officielle de la mission de combat en Irak, dit Washington, est proche.',
      'fin officielle de la mission de combat en Irak',
    ],
    [
      "La coalition achèvera ses missions en Irak l'an prochain.",
      'coalition achèvera ses missions en Irak',
    ],
    ["L'opération Inherent Resolve a pris fin mercredi.", 'opération Inherent Resolve a pris fin'],
    [
      'La dissolution de la coalition internationale en Irak est actée.',
      'dissolution de la coalition internationale en Irak',
    ],
    [
      'Le Pentagone va réduire sa présence militaire en Irak.',
      'réduire sa présence militaire en Irak',
    ],
    [
      'Washington va ramener de 5.200 à 3.000 le nombre de ses soldats en Irak.',
      'ramener de 5.200 à 3.000 le nombre de ses soldats en Irak',
    ],
    ["Les Américains préparent leur retrait d'Irak.", "retrait d'Irak"],
    ['« Dehors les Américains ! » scande la foule à Bagdad.', 'Dehors les Américains'],
    [
      'Les soldats américains ont quitté le pays, annonce Bagdad.',
      'soldats américains ont quitté le pays',
    ],
    [
      'La coalition, qui compte des dizaines de membres, doit quitter Bagdad.',
      'coalition, qui compte des dizaines de membres, doit quitter Bagdad',
    ],
    [
      'Le départ des 2.500 Américains encore présents en Irak a commencé.',
      'départ des 2.500 Américains',
    ],
    [
      "Il n'est pas question de retirer nos forces d'Irak, a dit le chef du Pentagone.",
      "retirer nos forces d'Irak",
    ],
    [
      "Le retrait, prévu en deux étapes, des troupes de la coalition d'Irak s'achèvera en 2026.",
      "retrait, prévu en deux étapes, des troupes de la coalition d'Irak",
    ],
    [
      "Les bases américaines d'Irak seront fermées une à une.",
      "bases américaines d'Irak seront fermées",
    ],
    [
      "Aïn al-Assad évacuée par les forces américaines, l'Irak respire",
      'Aïn al-Assad évacuée par les forces américaines',
    ],
    [
      "D'ici fin 2021, il n'y aura plus de troupes de combat américaines en Irak.",
      "n'y aura plus de troupes de combat américaines en Irak",
    ],
    [
      'Bagdad : « plus aucun soldat étranger ne sera présent en Irak »',
      'plus aucun soldat étranger ne sera présent en Irak',
    ],
    ["L'armée américaine plie bagage en Irak.", 'armée américaine plie bagage en Irak'],
    [
      'Irak : fin de mission pour la coalition menée par les Etats-Unis',
      'fin de mission pour la coalition menée par les Etats-Unis',
    ],
    [
      'Le contingent américain en Irak a été réduit de moitié.',
      'contingent américain en Irak a été réduit',
    ],
    ["Quand les Etats-Unis quitteront-ils l'Irak ?", "Etats-Unis quitteront-ils l'Irak"],
    [
      "La coalition, forte de 2.500 hommes, partira d'Irak.",
      "coalition, forte de 2.500 hommes, partira d'Irak",
    ],
    [
      'Le retrait (des troupes américaines) de toutes les bases en Irak est fini.',
      'retrait (des troupes américaines) de toutes les bases en Irak',
    ],
    [
      "La coalition contre l'EI cesserait d'ici un an sa mission militaire en Irak.",
      "coalition contre l'EI cesserait d'ici un an sa mission militaire en Irak",
    ],
    [
      'En Irak, Washington veut la fin des missions de la coalition et leur retrait.',
      'fin des missions de la coalition et leur retrait',
    ],
    [
      'Un retrait en catimini pour les forces américaines à Aïn al-Assad, en Irak',
      'retrait en catimini pour les forces américaines à Aïn al-Assad, en Irak',
    ],
    [
      "Les forces étrangères, dont 2.500 Américains, partiront d'Irak.",
      "forces étrangères, dont 2.500 Américains, partiront d'Irak",
    ],
    [
      "La coalition internationale en Irak a cessé d'exister.",
      "coalition internationale en Irak a cessé d'exister",
    ],
    ["« On s'en va d'Irak », résume un GI.", "On s'en va d'Irak"],
    [
      "Les conseillers de la coalition se sont retirés de l'Irak fédéral et des régions fédérales.",
      "conseillers de la coalition se sont retirés de l'Irak fédéral et des régions fédérales",
    ],
    ["L'Irak veut que les soldats étrangers s'en aillent.", "soldats étrangers s'en aillent"],
    [
      'La fermeture par les Américains de leur dernière base au Kurdistan est prévue.',
      'fermeture par les Américains de leur dernière base au Kurdistan',
    ],
    [
      'Les Etats-Unis ont entièrement retiré leurs troupes du pays, dit Bagdad.',
      'retiré leurs troupes du pays',
    ],
    [
      'Le Pentagone confirme une réduction de sa mission en Irak.',
      'réduction de sa mission en Irak',
    ],
  ],
  nearMisses: {
    'an exit of 2003-2011': [
      "Sous Barack Obama, les soldats américains quittaient l'Irak dans la liesse.",
      "Les dernières troupes américaines ont quitté l'Irak en décembre 2011.",
      "Après le retrait américain de 2011, l'Irak a connu des années de violences.",
      "Barack Obama avait promis de ramener les troupes américaines d'Irak.",
      "George W. Bush refusait tout calendrier de retrait des soldats américains d'Irak.",
    ],
    'an exit from Syria alone': [
      "Irak : le retrait américain de Syrie fait craindre un retour de l'EI",
      "Les forces américaines se retirent de Syrie vers l'Irak.",
      "Trump ordonne le retrait des troupes américaines de Syrie, s'inquiète Bagdad.",
      'La présence américaine en Syrie prendra fin, selon un responsable irakien.',
      "L'Irak redoute un retrait des forces américaines du nord-est syrien.",
    ],
    'an exit from Afghanistan, Kuwait or the region': [
      "Des soldats américains partent en Irak, d'autres au Koweït.",
      "L'Iran appelle à chasser les Etats-Unis de la région, dit-on à Bagdad.",
      "Le retrait des forces américaines d'Afghanistan inquiète les Irakiens.",
      "Les troupes américaines quittent le Koweït, pas l'Irak.",
      "« L'Amérique doit quitter le Moyen-Orient », lit-on sur une affiche à Bagdad.",
      "Les Etats-Unis ont quitté l'Afghanistan en 2021, rappelle un député irakien.",
    ],
    "another coalition's exit": [
      "La coalition menée par l'Arabie saoudite se retire du Yémen, note Bagdad.",
      'La coalition arabe a quitté Aden, rapporte la presse irakienne.',
      'Les Emirats quittent la coalition dirigée par Riyad, dit une source à Bagdad.',
      "La coalition des volontaires met fin à sa réunion ; l'Irak n'y était pas.",
    ],
    'the NATO mission': [
      'Otan : une partie des instructeurs de la mission en Irak est redéployée, dit Washington.',
      "L'Otan met fin à sa mission en Irak.",
      "La mission de l'Otan en Irak prendra fin, sous commandement américain.",
      "L'Otan a évacué d'Irak ses instructeurs, avec l'aide de la coalition.",
      "Le retrait de l'Otan d'Irak est salué par Washington.",
    ],
    UNAMI: [
      "La Manui a plié bagage, l'Irak remercie la communauté internationale.",
      "La mission de l'ONU en Irak (Manui) s'achèvera en décembre, dit Washington.",
      "La fin de la mission d'assistance des Nations unies en Irak approche.",
      "L'ONU met un terme à sa mission politique en Irak, notent les Etats-Unis.",
      'La Manui quitte Bagdad après des années de présence internationale.',
    ],
    'Turkish or Iraqi forces, the PKK, militias or militants leaving a place': [
      "L'Iran retire ses conseillers d'Irak, affirme Washington.",
      "L'EI a été chassé d'Irak par la coalition internationale.",
      "L'Irak exige le retrait des forces turques de son territoire, disent les Etats-Unis.",
      "Le PKK se retire du nord de l'Irak, se réjouit Washington.",
      'Les peshmergas se sont retirés de Kirkouk, la coalition observe.',
      "Les jihadistes ont été chassés de Mossoul avec l'appui de la coalition.",
      'Le Hachd al-Chaabi évacue ses positions à Bagdad sous pression américaine.',
    ],
    'civilians, companies and officials leaving': [
      "Réduction des effectifs de l'ambassade américaine à Bagdad",
      "L'ambassadrice américaine Anne Martin achève sa mission à Bagdad.",
      "ExxonMobil, le géant américain, se retire d'Irak.",
      "Un avion américain a quitté la base d'Aïn al-Assad, en Irak.",
      "Washington appelle les Américains à quitter l'Irak sans délai.",
      "L'ambassade des Etats-Unis presse ses ressortissants de quitter Bagdad.",
      "Les compagnies pétrolières américaines quittent l'Irak.",
      "Le secrétaire d'Etat américain a quitté Bagdad dans la soirée.",
      "Les Etats-Unis évacuent d'Irak le personnel non essentiel.",
    ],
    'the coalition in Iraq without an exit': [
      'Une brigade américaine a bouclé ses neuf mois de mission en Irak ; une autre arrive.',
      "Les Etats-Unis retirent l'Irak de leur liste de pays à risque.",
      "Les forces américaines ont réduit leur aide à l'armée, dit Bagdad.",
      "L'opération de la coalition contre une cellule de l'EI en Irak s'est achevée.",
      "La coalition a remis des véhicules blindés à la base d'Aïn al-Assad.",
      'Les frappes de la coalition en Irak ont cessé.',
      'Les attaques contre les troupes américaines en Irak ont diminué depuis la trêve.',
      'Les forces américaines restent en Irak à la demande de Bagdad.',
      'La coalition internationale poursuit sa mission de conseil en Irak.',
      'Quelque 2.500 soldats américains sont déployés en Irak.',
      "La coalition a aidé à chasser Daech d'Irak.",
      'La fin des frappes de la coalition en Irak est réclamée.',
    ],
    'party politics': [
      'Le parti de Halboussi quitte la coalition au pouvoir à Bagdad.',
      'Moqtada Sadr annonce son retrait définitif de la vie politique en Irak.',
      'Le mouvement sadriste annonce son retrait de la coalition à Bagdad.',
      'Fin de la coalition au pouvoir à Bagdad.',
    ],
    'a treaty, a bank, a sport, a product': [
      'Un produit américain retiré de la vente en Irak.',
      "Les Etats-Unis se retirent de l'accord nucléaire, s'inquiète Bagdad.",
      "La banque centrale d'Irak limite les retraits de dollars, salue Washington.",
      "L'Irak quitte la compétition après sa défaite face aux Etats-Unis.",
      "Le retrait d'un médicament américain du marché inquiète l'Irak.",
    ],
  },
  anaphora: [
    [
      "Les troupes américaines quitteront l'Irak en 2026. Le retrait se fera en deux temps.",
      'Le retrait',
    ],
    ["La coalition va quitter l'Irak. Ce départ inquiète Erbil.", 'Ce départ'],
    [
      "Bagdad et Washington ont fixé le retrait de la coalition d'Irak. Le plan attend un feu vert.",
      'Le plan',
    ],
    [
      'La mission de la coalition en Irak prendra fin. La transition durera un an.',
      'La transition',
    ],
    ["Le retrait des forces américaines d'Irak a commencé. L'accord sera respecté.", "L'accord"],
    [
      'Les soldats américains plieront bagage en Irak. Personne ne veut parler de retrait.',
      'retrait',
    ],
    [
      "Les soldats américains quittent l'Irak. Le retrait des troupes turques, lui, n'est pas prévu.",
    ],
    ["Les soldats américains quittent l'Irak. L'accord sur le nucléaire reste bloqué."],
    [
      "Les troupes américaines quitteront l'Irak en 2026. Un tel retrait inquiète Erbil.",
      'Un tel retrait',
    ],
    ["La coalition va quitter l'Irak. L'arrangement prévoit deux phases.", "L'arrangement"],
    [
      "Les soldats américains se retirent d'Irak. Aucun départ n'est prévu au Kurdistan.",
      'Aucun départ',
    ],
    ["Les soldats américains quittent l'Irak. Le retrait de Syrie est déjà fini."],
  ],
  related: [
    [
      'Quelque 2.500 soldats américains sont en Irak.',
      'Quelque 2.500 soldats américains',
      't-troops',
      'f-us-iraq-2500-2024-09',
    ],
    [
      'Environ 2 500 soldats américains sont en Irak.',
      'Environ 2 500 soldats américains',
      't-troops',
      'f-us-iraq-2500-2024-09',
    ],
    [
      'Quelque deux mille cinq cents soldats américains sont en Irak.',
      'Quelque deux mille cinq cents soldats américains',
      't-troops',
      'f-us-iraq-2500-2024-09',
    ],
    [
      'On compte 2.500 soldats américains en Irak et 900 en Syrie.',
      '900 en Syrie',
      't-troops',
      'f-us-syria-900-2024-09',
    ],
    [
      'Quelque 5200 militaires américains en Irak.',
      'Quelque 5200 militaires américains en Irak',
      't-troops',
      'f-us-iraq-5200-2020-01',
    ],
    [
      'Entre 250 et 350 conseillers américains resteront à Aïn al-Assad.',
      '250 et 350 conseillers américains',
      't-troops',
      'f-ain-al-asad-250-350-2025-10',
    ],
    [
      "La coalition partira d'Irak d'ici septembre 2026.",
      "d'ici septembre 2026",
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    [
      "La coalition partira d'Irak au plus tard fin septembre 2025.",
      'au plus tard fin septembre 2025',
      't-deadlines',
      'd-plan-2025-09-official',
    ],
    [
      "La coalition partira d'Irak d'ici la fin 2026.",
      "d'ici la fin 2026",
      't-deadlines',
      'd-plan-2026-end-reported',
    ],
    [
      'La mission en Irak prendra fin en septembre 2026, dit la coalition.',
      'en septembre 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    ["L'opération Inherent Resolve continue.", 'opération Inherent Resolve', 't-oir'],
    ['Le Haut comité militaire se réunit.', 'Haut comité militaire', 't-hmc'],
    ["L'accord-cadre stratégique reste en vigueur.", 'accord-cadre stratégique', 't-sfa'],
    ["La base d'Aïn al-Assad est vide.", 'Aïn al-Assad', 't-ain-al-asad'],
    ["La base aérienne d'Erbil est visée.", "base aérienne d'Erbil", 't-erbil-air-base'],
    ['Mohamed Chia al-Soudani reçoit la presse.', 'Mohamed Chia al-Soudani', 't-sudani'],
    ['Thabet al-Abbassi répond.', 'Thabet al-Abbassi', 't-abbasi'],
    ['Ali al-Zaïdi prête serment.', 'Ali al-Zaïdi', 't-zaidi'],
    [
      "La coalition internationale contre l'Etat islamique se réunit.",
      "coalition internationale contre l'Etat islamique",
      't-global-coalition',
    ],
  ],
  spellings: [
    "Les États-Unis quittent l'Irak.",
    'Les Etats-Unis quittent l’Iraq.',
    'Les USA quittent l’Irak.',
    "Les GI's quittent Bagdad.",
    'Les GI’s quittent Baghdad.',
    "Les troupes US quittent l'Irak.",
    "Retrait de la coalition antijihadiste d'Irak",
    "Retrait de la coalition anti-djihadiste d'Irak",
    "Retrait de la coalition anti-EI d'Irak",
    "Retrait de la coalition anti-Daech d'Irak",
    "L'armée américaine a évacué Ayn al-Asad.",
    "L'armée américaine a évacué Aïn al-Assad.",
    "Retrait de 5.200 soldats américains d'Irak",
    "Retrait de 5 200 soldats américains d'Irak",
    "Retrait de 5200 soldats américains d'Irak",
    'Bagdad veut «mettre fin» à la mission de la coalition.',
  ],
};
