import type { LanguageCases } from './language-cases.ts';

export const es: LanguageCases = {
  explicit: [
    // The base first, and who left it.
    [
      'El Ejército iraquí desfiló en Ain al Asad, la base que las tropas de EE.UU. acaban de dejar.',
      'tropas de EE.UU. acaban de dejar',
    ],
    [
      'Unos asesores de la coalición, que tenían que salir de Ain al Asad en otoño, se quedan.',
      'asesores de la coalición, que tenían que salir de Ain al Asad',
    ],
    [
      'Sigue en Bagdad la salida de EE.UU. de tres de sus principales bases en Irak.',
      'salida de EE.UU. de tres de sus principales bases en Irak',
    ],
    [
      'Irak da por completada la evacuación de todas las instalaciones de la coalición.',
      'evacuación de todas las instalaciones de la coalición',
    ],
    [
      'Bagdad celebra la marcha de las tropas extranjeras de las provincias federales.',
      'marcha de las tropas extranjeras de las provincias federales',
    ],
    [
      'La coalición contra el Dáesh dará por concluida su misión en Irak este otoño.',
      'coalición contra el Dáesh dará por concluida su misión en Irak',
    ],
    [
      'Bagdad se dispone a despedir a los últimos soldados de la coalición.',
      'despedir a los últimos soldados de la coalición',
    ],
    [
      'Los soldados de EE.UU. se retiraron anoche de la base de Ain al Asad.',
      'soldados de EE.UU. se retiraron anoche de la base de Ain al Asad',
    ],
    [
      'Las últimas unidades de EE.UU. salieron este viernes de Erbil.',
      'unidades de EE.UU. salieron este viernes de Erbil',
    ],
    [
      'Nuestra presencia militar en Irak cambiará y se reducirá, dijo el embajador estadounidense.',
      'Nuestra presencia militar en Irak cambiará y se reducirá',
    ],
    [
      'El contingente de EE.UU. en Irak pasará de 2.500 a menos de 2.000 militares.',
      'contingente de EE.UU. en Irak pasará de 2.500 a menos de 2.000',
    ],
    // The forces go.
    [
      'Las tropas de EE.UU. saldrán de Irak antes de que termine el año.',
      'tropas de EE.UU. saldrán de Irak',
    ],
    [
      'El portavoz iraquí confirmó que la coalición internacional abandonará todas las bases en el Irak federal.',
      'coalición internacional abandonará todas las bases en el Irak federal',
    ],
    [
      'Unos 500 militares de EE. UU. han sido retirados de Irak, según la cadena.',
      'militares de EE. UU. han sido retirados de Irak',
    ],
    [
      'Las tropas extranjeras, que llegaron en 2014, se irán de Irak el próximo año.',
      'tropas extranjeras, que llegaron en 2014, se irán de Irak',
    ],
    [
      'Exigieron en Bagdad a las fuerzas norteamericanas que abandonen el país.',
      'fuerzas norteamericanas que abandonen el país',
    ],
    [
      'Los soldados que EE.UU. mantiene en Irak volverán a casa en otoño.',
      'soldados que EE.UU. mantiene en Irak volverán a casa',
    ],
    // The verb stands first.
    [
      'Salen de Irak los últimos soldados estadounidenses',
      'Salen de Irak los últimos soldados estadounidenses',
    ],
    [
      'En pocos días dejarán Erbil las fuerzas de la coalición.',
      'dejarán Erbil las fuerzas de la coalición',
    ],
    ['¿Por qué se va Estados Unidos de Irak?', 'se va Estados Unidos de Irak'],
    [
      'Irak teme que se marchen demasiado pronto las tropas de EEUU.',
      'marchen demasiado pronto las tropas de EEUU',
    ],
    // The country goes.
    ['Kataib Hizbulá atacará si EE UU no se retira de Irak.', 'EE UU no se retira de Irak'],
    [
      'Estados Unidos y sus aliados abandonarán la mayoría de sus bases en Irak.',
      'Estados Unidos y sus aliados abandonarán la mayoría de sus bases en Irak',
    ],
    ['Washington insiste en que no tiene planes de irse de Irak.', 'irse de Irak'],
    // Somebody moves or drives out the forces.
    ['Retira EU tropas de Irak', 'Retira EU tropas de Irak'],
    [
      'El Pentágono no planea retirar sus 2.500 soldados de Irak.',
      'retirar sus 2.500 soldados de Irak',
    ],
    [
      'Estados Unidos sacará de Irak a un tercio de sus efectivos.',
      'sacará de Irak a un tercio de sus efectivos',
    ],
    [
      'Los diputados iraquíes votaron para expulsar a las tropas de Estados Unidos.',
      'expulsar a las tropas de Estados Unidos',
    ],
    ['La milicia jura que echará a EE UU de Irak.', 'echará a EE UU de Irak'],
    ['Fuera de Irak las tropas estadounidenses', 'Fuera de Irak las tropas estadounidenses'],
    // The act as a noun.
    [
      'Sudani defendió una salida ordenada de las fuerzas lideradas por Washington en Irak.',
      'salida ordenada de las fuerzas lideradas por Washington en Irak',
    ],
    [
      'Comenzó el retiro de los soldados estadunidenses de Irak.',
      'retiro de los soldados estadunidenses de Irak',
    ],
    ['Los kurdos temen la marcha de EEUU de Irak.', 'marcha de EEUU de Irak'],
    ['La retirada estadounidense de Irak avanza.', 'retirada estadounidense de Irak'],
    [
      'El Ejército iraquí asumió el mando tras la partida de las tropas de la coalición.',
      'partida de las tropas de la coalición',
    ],
    [
      'Irak da por acabada la evacuación de las bases por parte de la coalición.',
      'evacuación de las bases por parte de la coalición',
    ],
    [
      'Las fuerzas estadounidenses en Irak han iniciado ya su repliegue.',
      'fuerzas estadounidenses en Irak han iniciado ya su repliegue',
    ],
    // The mission, the operation, the coalition end.
    [
      'El comunicado fija el fin de la misión militar de la coalición en Irak.',
      'fin de la misión militar de la coalición en Irak',
    ],
    [
      'Estados Unidos da por concluida su misión de combate en Irak.',
      'concluida su misión de combate en Irak',
    ],
    [
      'La resolución pide al Gobierno de Irak que ponga fin a la presencia de tropas extranjeras.',
      'ponga fin a la presencia de tropas extranjeras',
    ],
    [
      'La misión de la coalición contra el Dáesh en Irak llegará a su fin en septiembre.',
      'misión de la coalición contra el Dáesh en Irak llegará a su fin',
    ],
    ['La operación Inherent Resolve finalizó ayer.', 'operación Inherent Resolve finalizó'],
    ['Irak negocia el fin de la coalición internacional.', 'fin de la coalición internacional'],
    [
      'Después de septiembre no quedarán soldados extranjeros en Irak.',
      'no quedarán soldados extranjeros en Irak',
    ],
    // It shrinks.
    ['EE.UU. recortará su presencia militar en Irak.', 'recortará su presencia militar en Irak'],
    [
      'El Pentágono reducirá de 5.200 a 3.000 sus soldados en Irak.',
      'reducirá de 5.200 a 3.000 sus soldados en Irak',
    ],
    // Frames in other orders, with other words.
    [
      'Irak quiere una salida rápida, negociada, de las tropas lideradas por Estados Unidos.',
      'salida rápida, negociada, de las tropas lideradas por Estados Unidos',
    ],
    [
      'El contingente de la coalición en Erbil, de unos 1.500 efectivos, se irá en septiembre.',
      'contingente de la coalición en Erbil, de unos 1.500 efectivos, se irá',
    ],
    [
      'La coalición saldrá de Bagdad y de las bases del Irak federal.',
      'coalición saldrá de Bagdad y de las bases del Irak federal',
    ],
    ['Irak, libre de tropas extranjeras', 'Irak, libre de tropas extranjeras'],
    ['Adiós a las tropas de EE.UU. en Irak', 'Adiós a las tropas de EE.UU. en Irak'],
    ['Sigue la retirada de tropas de Irak.', 'retirada de tropas de Irak'],
    [
      'Irak avisa de que las unidades de combate norteamericanas serán reubicadas fuera del país.',
      'unidades de combate norteamericanas serán reubicadas fuera del país',
    ],
    [
      'Ya no hay tropas estadounidenses en el Irak federal.',
      'Ya no hay tropas estadounidenses en el Irak federal',
    ],
    [
      'Estados Unidos se retira militarmente de Irak.',
      'Estados Unidos se retira militarmente de Irak',
    ],
    [
      'La coalición internacional, a punto de echar el cierre en Irak',
      'coalición internacional, a punto de echar el cierre en Irak',
    ],
    // Wider frames: who is moved where, none is left, bases closed, two acts in one sentence.
    [
      'El Pentágono trasladará de Irak a Kuwait a 700 soldados.',
      'trasladará de Irak a Kuwait a 700 soldados',
    ],
    [
      'Cientos de militares de EE.UU. se trasladarán de Ain al Asad a Erbil.',
      'militares de EE.UU. se trasladarán de Ain al Asad',
    ],
    [
      'Bagdad teme que Washington no vaya a poner fin a la presencia de sus tropas en Irak.',
      'poner fin a la presencia de sus tropas en Irak',
    ],
    [
      'El Gobierno iraquí quiere que se acabe con la presencia de soldados estadounidenses.',
      'acabe con la presencia de soldados estadounidenses',
    ],
    [
      'Bagdad pide que la misión de la coalición en Irak finalice ya.',
      'misión de la coalición en Irak finalice',
    ],
    [
      'Ni un solo soldado estadounidense permanecerá en Irak, prometió el ministro.',
      'Ni un solo soldado estadounidense permanecerá en Irak',
    ],
    [
      'El acuerdo no deja ningún militar de EE.UU. en Irak.',
      'no deja ningún militar de EE.UU. en Irak',
    ],
    [
      'El traspaso de las bases de la coalición en Irak acabó en otoño.',
      'traspaso de las bases de la coalición en Irak',
    ],
    ['EE.UU. cierra su última base en Irak.', 'EE.UU. cierra su última base en Irak'],
    [
      'La coalición saldrá del centro y el sur de Irak.',
      'coalición saldrá del centro y el sur de Irak',
    ],
    [
      'El acuerdo obliga a EE UU a abandonar Bagdad y Ain al Asad.',
      'abandonar Bagdad y Ain al Asad',
    ],
    [
      'Las fuerzas de la coalición, en Irak desde 2014, iniciaron su repliegue.',
      'fuerzas de la coalición, en Irak desde 2014, iniciaron su repliegue',
    ],
    [
      'El comandante promete un fin de la operación estadounidense en Irak sin prisas.',
      'fin de la operación estadounidense en Irak',
    ],
    ['El Pentágono dejará en 2.500 los soldados en Irak.', 'dejará en 2.500 los soldados en Irak'],
    [
      'De los soldados de EE.UU., 1.500 ya han salido de Irak.',
      'soldados de EE.UU., 1.500 ya han salido de Irak',
    ],
    [
      'EE.UU. adelanta el repliegue de sus tropas en Irak y en octubre dejará Ain al Asad.',
      'repliegue de sus tropas en Irak',
      'dejará Ain al Asad',
    ],
    // What the sentence leaves unsaid, the one before says.
    [
      'La coalición internacional sigue en Irak. El ministro dijo que las tropas se retirarán en enero.',
      'tropas se retirarán',
    ],
  ],
  nearMisses: {
    'an exit of 2003-2011': [
      'Las últimas tropas estadounidenses salieron de Irak en diciembre de 2011.',
      'Obama cumplió su promesa de retirar todas las tropas de Irak.',
      'En 2004 Zapatero ordenó la retirada de las tropas españolas de Irak.',
      'La retirada de EE UU de Irak en 2011 dejó un vacío que aprovechó el Estado Islámico.',
      'Bush se negó a poner fecha a la salida de sus soldados de Irak.',
      'Veteranos de EE.UU. que sirvieron en Irak en 2005 volvieron con secuelas.',
    ],
    'an exit from Syria alone': [
      'Un convoy de EE.UU. salió de Qasrak, en Siria, y entró en Irak por Rabia tras la evacuación de la base.',
      'Estados Unidos retira sus tropas de Siria, pero no las de Irak.',
      'Las fuerzas estadounidenses abandonan la base de Al Tanf, cerca de Irak.',
      'La coalición internacional se retira de Qasrak, en Hasaka, hacia Irak.',
      'El Pentágono dejará menos de 1.000 efectivos en Siria; en Irak no hay cambios.',
    ],
    'an exit from Afghanistan, Kuwait or the region': [
      'La retirada estadounidense de Afganistán alarmó a los aliados en Irak.',
      'El Ejército iraquí se retiró de Kuwait en 1991 ante la coalición internacional.',
      'Irán quiere que Estados Unidos se marche de Oriente Medio, dijo en Bagdad.',
      'Teherán pidió desde Irak que las tropas norteamericanas abandonen la región.',
    ],
    "another coalition's exit": [
      'La coalición encabezada por Riad cesó sus operaciones en Yemen, informó una agencia iraquí.',
      'La coalición árabe anuncia la retirada de sus fuerzas de Hodeida, según Bagdad.',
      'La coalición de voluntarios no enviará tropas; Irak tampoco.',
      'La coalición liderada por Arabia Saudí pone fin a su misión, celebra Irak.',
    ],
    'the NATO mission': [
      'La misión de la OTAN en Irak terminará cuando lo pida Bagdad.',
      'La OTAN retira a parte de los instructores de su misión en Irak.',
      'La Alianza evacúa su misión en Irak y la dirige desde Nápoles.',
      'España repliega a sus militares de la misión de la OTAN en Irak.',
    ],
    UNAMI: [
      'La UNAMI concluye su misión en Irak tras 22 años.',
      'La misión de asistencia de Naciones Unidas en Irak cerrará en diciembre.',
      'El Consejo de Seguridad pone fin al mandato de la misión de la ONU en Irak.',
      'Guterres cree que la salida de la ONU de Irak es un hito.',
    ],
    'Turkish or Iraqi forces, the PKK, militias or militants leaving a place': [
      'Ankara no retirará a sus soldados de Irak, y Washington calla.',
      'Bagdad pide la salida de las tropas turcas del norte de Irak.',
      'El PKK se retira de Sinyar y cede el control al Ejército iraquí.',
      'El EI se retiró de Ramadi tras los bombardeos de la coalición internacional.',
      'Las fuerzas iraquíes, con apoyo de la coalición, expulsaron al EI de Faluya.',
      'Los milicianos abandonan los alrededores de la embajada de EE.UU. en Bagdad.',
      'El Estado Islámico ha reducido su presencia en Irak, según la coalición.',
      'Croacia retira a sus militares de Irak.',
    ],
    'civilians, companies and officials leaving': [
      'Los iraquíes que trabajaron para el Ejército de EE.UU. quieren salir de Irak.',
      'Los intérpretes de la coalición piden visados para abandonar Irak.',
      'Trump salió de Irak tras visitar a las tropas.',
      'El jefe de la coalición se despide de Irak tras un año.',
      'EE.UU. retira de Irak unos misiles Patriot.',
      'Estados Unidos pide a sus ciudadanos que salgan de Irak de inmediato.',
      'EE.UU. ordena la salida del personal no esencial de su embajada en Bagdad.',
      'Las petroleras estadounidenses evacúan a sus trabajadores extranjeros de Basora.',
      'La embajada urgió a los estadounidenses a abandonar Irak.',
      'El embajador de Estados Unidos dejó Bagdad al término de su misión.',
      'Veteranos de EE.UU. regresaron de Irak enfermos.',
      'El general pone fin a su mandato al frente de la coalición en Irak.',
    ],
    'the coalition in Iraq without an exit': [
      'El dron que cayó cerca de la base de la coalición en Erbil había salido de Nínive.',
      'La embajada aclaró en Bagdad que el cambio no supone la desaparición de la coalición.',
      'La coalición sacó de los escombros a dos vecinos de Mosul, en Irak.',
      'Los soldados de EE.UU. en Irak pasaron de 2.500 a 3.000 por las rotaciones.',
      'La coalición internacional eliminó a un líder del EI en Irak.',
      'Los militares estadounidenses partieron hacia Irak.',
      'La coalición internacional mantiene unos 2.500 soldados en Irak.',
      'La coalición dejó claro que seguirá en Irak.',
      'Un ataque dejó 34 militares estadounidenses heridos en Irak.',
      'La coalición entregó vehículos blindados al Ejército iraquí.',
      'Soldados estadounidenses dejan regalos en una escuela de Erbil.',
      'El número de ataques contra la coalición en Irak se redujo a la mitad.',
      'Una unidad de Texas despide a 300 soldados que parten hacia Irak con la coalición.',
      'Una marcha millonaria en Bagdad protesta contra Estados Unidos.',
      'Washington traslada tropas de Kuwait a Irak.',
    ],
    'party politics': [
      'Al Sudani quiere cerrar la ley antes de que acabe su mandato; EE.UU. lo respalda desde Irak.',
      'El Partido Democrático del Kurdistán se retira de la coalición de Gobierno en Irak.',
      'La coalición de Al Sudani pone fin a las negociaciones en Irak.',
      'Al Sadr se retira de la política y los suyos abandonan el Parlamento iraquí.',
      'La coalición chií retira su apoyo al primer ministro iraquí.',
    ],
    'a treaty, a bank, a sport, a product': [
      'Estados Unidos se retira del acuerdo nuclear con Irán, lo que inquieta a Irak.',
      'Irak limita la retirada de dólares por orden de Washington.',
      'La selección de Irak se marcha del torneo tras caer ante Estados Unidos.',
      'Estados Unidos se retira de la OMS y en Irak lo critican.',
      'Irak ordena la retirada de un medicamento fabricado en Estados Unidos.',
    ],
  },
  anaphora: [
    [
      'La coalición internacional se retirará de Irak. La retirada se hará en dos fases.',
      'La retirada',
    ],
    [
      'Estados Unidos retira sus tropas de Irak. Este repliegue empezó en agosto.',
      'Este repliegue',
    ],
    [
      'EE.UU. pondrá fin a su misión militar en Irak. El acuerdo se anunció en Washington y su salida será gradual.',
      'El acuerdo',
      'su salida',
    ],
    [
      'Bagdad pide la salida de la coalición de Irak. Pero nadie dice que vaya a marcharse ya: la salida tardará.',
      'la salida',
    ],
    ['Las tropas de EE.UU. saldrán de Irak. La transición durará un año.', 'La transición'],
    [
      'Irak quiere que se marche la coalición internacional. Los kurdos se oponen a una retirada total.',
      'una retirada total',
    ],
    [
      'Las tropas de EE.UU. saldrán de Irak. La retirada de Siria ya acabó. La retirada fue rápida.',
    ],
    ['Las tropas de EE.UU. saldrán de Irak. Irán denunció el acuerdo nuclear.'],
  ],
  related: [
    [
      'Estados Unidos tiene unos 2.500 soldados en Irak y 900 en Siria.',
      'unos 2.500 soldados en Irak',
      't-troops',
      'f-us-iraq-2500-2024-09',
    ],
    [
      'Estados Unidos tiene unos 2.500 soldados en Irak y 900 en Siria.',
      '900 en Siria',
      't-troops',
      'f-us-syria-900-2024-09',
    ],
    [
      'El Pentágono mantiene al menos 2.500 militares en Irak.',
      'al menos 2.500 militares en Irak',
      't-troops',
      'f-us-iraq-at-least-2500-2024-12',
    ],
    [
      'Quedarán menos de 2.000 soldados estadounidenses en Irak.',
      'menos de 2.000 soldados estadounidenses en Irak',
      't-troops',
      'f-us-iraq-under-2000-2025-09',
    ],
    [
      'EU mantiene 5 mil 200 soldados en Irak.',
      '5 mil 200 soldados en Irak',
      't-troops',
      'f-us-iraq-5200-2020-01',
    ],
    [
      'Seguirán entre 250 y 350 asesores en Ain al Asad.',
      '250 y 350 asesores en Ain al Asad',
      't-troops',
      'f-ain-al-asad-250-350-2025-10',
    ],
    [
      'En la región del Kurdistán hay casi 1.500 efectivos de la coalición.',
      'casi 1.500 efectivos de la coalición',
      't-troops',
      'f-krg-1500-2025-11',
    ],
    [
      'Los estadounidenses en Siria son dos mil soldados.',
      'dos mil soldados',
      't-troops',
      'f-us-syria-2000-2024-12',
    ],
    [
      'En Irak quedan menos de mil soldados de EE.UU.',
      'menos de mil soldados de EE.UU',
      't-troops',
      'f-us-iraq-under-1000-2026-03',
    ],
    [
      'Las tropas de EE.UU. saldrán antes de septiembre de 2026.',
      'antes de septiembre de 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    [
      'La misión terminará a más tardar a finales de septiembre de 2025.',
      'a más tardar a finales de septiembre de 2025',
      't-deadlines',
      'd-plan-2025-09-official',
    ],
    [
      'Cientos de soldados saldrán antes de septiembre de 2025.',
      'antes de septiembre de 2025',
      't-deadlines',
      'd-plan-2025-09-reported',
    ],
    [
      'El resto se retirará a finales de 2026.',
      'a finales de 2026',
      't-deadlines',
      'd-plan-2026-end-reported',
    ],
    [
      'La coalición concluirá su misión en septiembre de 2026.',
      'en septiembre de 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    [
      'Las fuerzas se irán el 30 de septiembre de 2026.',
      'el 30 de septiembre de 2026',
      't-deadlines',
      'd-plan-2026-09-official',
    ],
    ['Se reunió la Comisión Militar Suprema.', 'Comisión Militar Suprema', 't-hmc'],
    ['La base de Ain al-Assad fue atacada.', 'Ain al-Assad', 't-ain-al-asad'],
    ['Quedó vacío el complejo Victoria.', 'complejo Victoria', 't-victory-base'],
    ['Habló Mohamed Shia al Sudani.', 'Mohamed Shia al Sudani', 't-sudani'],
    ['Lo dijo el ministro Thabet al Abbasi.', 'Thabet al Abbasi', 't-abbasi'],
    ['Aterrizó en la base aérea de Erbil.', 'base aérea de Erbil', 't-erbil-air-base'],
    ['Invocan el Acuerdo Marco Estratégico.', 'Acuerdo Marco Estratégico', 't-sfa'],
    [
      'La coalición internacional contra el Estado Islámico patrulla.',
      'coalición internacional contra el Estado Islámico',
      't-global-coalition',
    ],
  ],
  spellings: [
    'Las tropas de EE.UU. se retirarán de Irak.',
    'Las tropas de EE. UU. se retirarán de Irak.',
    'Las tropas de EEUU se retirarán de Iraq.',
    'Las tropas de EE UU se retirarán del Iraq.',
    'Las tropas de EU se retirarán de Irak.',
    'Las tropas de EUA se retirarán de Irak.',
    'LAS TROPAS DE EE.UU. SE RETIRARÁN DE IRAK',
    'Los soldados norteamericanos se marcharán de Irak.',
    'Los militares estadunidenses dejarán Irak.',
    'Los efectivos americanos dejarán Iraq.',
    'La coalición anti-EI se irá de Erbil.',
    'La coalición contra el Dáesh se irá de Irbil.',
    'La coalición antiyihadista dejará Arbil.',
    'Los soldados de EE.UU. dejarán Ain al Asad.',
    'Los soldados de EE.UU. dejarán Ain al-Assad.',
    'Los soldados de EE.UU. dejarán Ayn al Asad.',
    'Los soldados de EE.UU. dejarán la región del Kurdistán.',
    'El Departamento de Guerra de EE.UU. retirará sus tropas de Irak.',
    'Sudani anuncia que la coalición se marchará del país.',
  ],
};
